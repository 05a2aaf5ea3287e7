package org.iroengine.review;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import org.iroengine.care.PeriodOfCare;
import org.iroengine.deadline.Timescales;
import org.iroengine.support.ReviewLife;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * From which part of a review in two parts the next one is counted: what a council sets,
 * read as the application reads it, at work in the plans of the application.
 */
class CountedFromTest extends ReviewLife {

	@Autowired
	Courses courses;

	@Autowired
	ReviewSchedule schedule;

	@Autowired
	OpeningReviews opening;

	@Autowired
	ReviewsBefore before;

	@Autowired
	Timescales timescales;

	@ParameterizedTest
	@CsvSource({ "first-part, 2026-06-26", "second-part, 2026-07-16", "SECOND_PART, 2026-07-16" })
	void theNextIsCountedFromThePartThatIsSet(String set, String due) {
		String child = "CF-" + set;
		lookedAfter(child, "2026-03-02T08:00");
		held(child, "2026-03-26", "2026-04-16");
		assertThat(next(child, policy(Map.of("iro.review.counted-from", set)))).isEqualTo(due);
	}

	@Test
	void whereNothingIsSetTheFirstPartCounts() {
		lookedAfter("CF-NONE", "2026-03-02T08:00");
		held("CF-NONE", "2026-03-26", "2026-04-16");
		assertThat(next("CF-NONE", policy(Map.of()))).isEqualTo("2026-06-26").isEqualTo(dueOn("CF-NONE"));
	}

	@Test
	void inOnePartBothAreTheSame() {
		lookedAfter("CF-ONE", "2026-03-02T08:00");
		held("CF-ONE", "2026-03-26");
		assertThat(next("CF-ONE", policy(Map.of("iro.review.counted-from", "second-part")))).isEqualTo("2026-06-26");
	}

	@Test
	void whatIsNoPartIsRefused() {
		assertThatThrownBy(() -> policy(Map.of("iro.review.counted-from", "third-part")))
			.hasMessageContaining("iro.review.counted-from");
	}

	private String next(String child, ReviewPolicy policy) {
		PeriodOfCare period = this.care.openPeriod(child).orElseThrow();
		ReviewPlan plan = new ReviewPlans(this.courses, this.schedule, this.opening, policy, this.before).next(period,
				this.reviews.ofPeriod(period.id()));
		return this.timescales.compute(plan.due().rule(), plan.anchorAt()).dueOn().toString();
	}

	private static ReviewPolicy policy(Map<String, String> set) {
		return new Binder(new MapConfigurationPropertySource(set)).bindOrCreate("iro.review", ReviewPolicy.class);
	}

}
