package org.iroengine.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.iroengine.calendar.LondonTime;
import org.iroengine.review.EarlierReview;

import static org.assertj.core.api.Assertions.assertThat;

/** The reviews that invented children had before the go-live day. */
class InventedReviewsTest {

	@ParameterizedTest
	@ValueSource(strings = { "2026-03-02T09:00:00Z", "2024-02-29T23:30:00Z", "2026-11-21T12:00:00Z" })
	void areHeldInTimeSinceTheChildIsInCareAndBeforeGoLive(String at) {
		opening(Instant.parse(at)).forEach((child) -> {
			List<LocalDate> held = held(child, Instant.parse(at));
			assertThat(held).as("%s", child).isSorted().doesNotHaveDuplicates();
			LocalDate due = LondonTime.date(child.start()).plusDays(28);
			for (LocalDate day : held) {
				assertThat(day).as("%s", child)
					.isBeforeOrEqualTo(due)
					.isAfterOrEqualTo(LondonTime.date(child.start()))
					.isBefore(InventedTimes.goLive(Instant.parse(at)));
				due = day.plusMonths((day.equals(held.get(0))) ? 3 : 6);
			}
		});
	}

	@Test
	void theNextAreSpreadOverTheComingMonthsAFewAreOverdueAndOfAFewNobodyKnows() {
		Instant at = Instant.parse("2026-03-02T09:00:00Z");
		LocalDate today = LondonTime.date(at);
		List<LocalDate> due = opening(at).map((child) -> held(child, at))
			.filter((held) -> !held.isEmpty())
			.map((held) -> held.get(held.size() - 1).plusMonths((held.size() == 1) ? 3 : 6))
			.toList();
		assertThat(due).hasSizeGreaterThan(450);
		assertThat(due).filteredOn((day) -> day.isBefore(today)).hasSizeBetween(10, 30);
		for (int month = 0; month < 3; month++) {
			LocalDate from = today.plusMonths(month);
			assertThat(due).filteredOn((day) -> !day.isBefore(from) && day.isBefore(from.plusMonths(1)))
				.as("from %s", from)
				.hasSizeGreaterThan(40);
		}
		assertThat(opening(at).filter((child) -> held(child, at).isEmpty()).count()).isBetween(10L, 40L);
	}

	private static Stream<InventedChild> opening(Instant at) {
		return InventedAuthority.of(at, 600)
			.stream()
			.flatMap((family) -> family.children().stream())
			.filter((child) -> child.situation().isOpening());
	}

	private static List<LocalDate> held(InventedChild child, Instant at) {
		return InventedReviews.before(child, LondonTime.date(at), InventedTimes.goLive(at))
			.stream()
			.map(EarlierReview::heldOn)
			.toList();
	}

}
