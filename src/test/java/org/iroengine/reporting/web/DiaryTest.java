package org.iroengine.reporting.web;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.Configurator;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.StartMoves;
import org.iroengine.deadline.Subject;
import org.iroengine.people.Absence;
import org.iroengine.people.Absences;
import org.iroengine.support.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** An officer's calendar reads the officer's own dates, by reference and initials. */
class DiaryTest extends DiaryCalls {

	@Autowired
	StartMoves starts;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Absences absences;

	@Test
	void openDeadlinesOfTheOfficersChildrenAreEventsOnTheirDays() throws Exception {
		this.household.allocated("DY-1", "officer-1");
		this.household.allocated("DY-2", "officer-2");
		Deadline review = started("review-first", "DY-1", "2026-03-02T08:00:00Z");
		Deadline others = started("review-first", "DY-2", "2026-03-02T08:00:00Z");
		Answer answer = fetch(address("officer-1"));
		assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
		assertThat(answer.header("Cache-Control")).contains("no-store", "private");
		VEvent event = events(answer).get(uid(review));
		assertThat(event.getStartDate().orElseThrow().getDate()).isEqualTo(review.dueOn()).isNotNull();
		assertThat(event.validate().getEntries()).isEmpty();
		assertThat(event.getSummary().getValue()).isEqualTo("First review: DY-1 (AB)");
		assertThat(event.getDescription().getValue()).isEqualTo(review.explanation());
		assertThat(events(answer)).as("another officer's child").doesNotContainKey(uid(others));
		assertThat(answer.body()).doesNotContain("DY-2").contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
	}

	@Test
	void hoursEndAtTheirInstantAlsoOnADayWhenTheClocksChange() throws Exception {
		this.household.allocated("DY-5", "officer-1");
		Deadline hours = started("allocate-iro", "DY-5", "2026-03-27T23:30:00Z");
		Deadline days = started("review-second", "DY-5", "2025-12-29T08:00:00Z");
		assertThat(days.dueOn()).as("the clocks go forward").isEqualTo("2026-03-29");
		Map<String, VEvent> events = events(fetch(address("officer-1")));
		assertThat(Instant.from(events.get(uid(hours)).getStartDate().orElseThrow().getDate()))
			.isEqualTo("2026-03-29T23:30:00Z");
		assertThat(events.get(uid(days)).getStartDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2026, 3, 29));
	}

	@Test
	void onlyReferencesAndInitialsAreTold() throws Exception {
		this.household.allocated("DY-10", "officer-1");
		Deadline review = started("review-first", "DY-10", "2026-03-02T08:00:00Z");
		this.jdbc.sql("update period_of_care set locality = 'Secret Street' where child_ref = 'DY-10'").update();
		String body = fetch(address("officer-1")).body();
		assertThat(body).doesNotContain("officer-1", "worker-1", "team-1", "2016", "Secret", "V2", "LOCATION",
				"ORGANIZER", "ATTENDEE");
		assertThat(events(body).get(uid(review))
			.getPropertyList()
			.getAll()
			.stream()
			.map((property) -> property.getName())
			.sorted()).containsExactly("CLASS", "DESCRIPTION", "DTSTAMP", "DTSTART", "LAST-MODIFIED", "SEQUENCE",
					"SUMMARY", "TRANSP", "UID");
	}

	@Test
	void aMovedDeadlineMovesInPlaceAndAClosedOneVanishes() throws Exception {
		this.household.allocated("DY-15", "officer-1");
		Deadline review = started("review-first", "DY-15", "2026-03-02T08:00:00Z");
		String address = address("officer-1");
		Answer first = fetch(address);
		assertThat(sequence(first, review)).isZero();
		this.clock.set(Instant.parse("2026-03-03T09:00:00Z"));
		assertThat(fetch(address).body()).as("nothing has changed").isEqualTo(first.body());
		assertThat(this.callers.anonymous().with("If-None-Match", first.header("ETag")).get(address).status())
			.isEqualTo(304);
		this.starts.move("DY-15", review.startedAt(), Instant.parse("2026-03-01T08:00:00Z"));
		Answer moved = fetch(address);
		assertThat(sequence(moved, review)).isOne();
		assertThat(events(moved).get(uid(review)).getStartDate().orElseThrow().getDate()).isNotEqualTo(review.dueOn());
		assertThat(events(moved).get(uid(review)).getLastModified().getDate())
			.isEqualTo(Instant.parse("2026-03-03T09:00:00Z"));
		this.deadlines.meet(review.subject(), "review-first", this.clock.instant(), null);
		assertThat(events(fetch(address))).doesNotContainKey(uid(review));
	}

	@Test
	void absencesStandInTheDiaryUntilTheyAreOver() throws Exception {
		this.absences.save(new Absence("officer-2", LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 13), null));
		this.absences.save(new Absence("officer-2", LocalDate.of(2026, 2, 9), LocalDate.of(2026, 2, 13), null));
		assertThat(events(fetch(address("officer-2"))).values())
			.filteredOn((event) -> "Absent".equals(event.getSummary().getValue()))
			.singleElement()
			.satisfies((event) -> assertThat(event.getEndDate().orElseThrow().getDate())
				.isEqualTo(LocalDate.of(2026, 3, 14)));
	}

	@Test
	void noTimeZoneIsFetchedFromOutside() {
		assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled")).contains("false");
	}

	private Deadline started(String rule, String childRef, String start) {
		long id = this.jdbc.sql("select coalesce(max(id), 0) + 1 from deadline").query(Long.class).single();
		return this.deadlines.start(rule, new Subject("diary-test", id, childRef), Instant.parse(start));
	}

	private static String uid(Deadline deadline) {
		return "deadline-%d@diary.example".formatted(deadline.id());
	}

	private static int sequence(Answer answer, Deadline deadline) throws IOException, ParserException {
		return events(answer).get(uid(deadline)).getSequence().getSequenceNo();
	}

	private static Map<String, VEvent> events(Answer answer) throws IOException, ParserException {
		assertThat(answer.status()).isEqualTo(200);
		return events(answer.body());
	}

	private static Map<String, VEvent> events(String body) throws IOException, ParserException {
		return new CalendarBuilder().build(new StringReader(body))
			.<VEvent>getComponents("VEVENT")
			.stream()
			.collect(Collectors.toMap((event) -> event.getUid().orElseThrow().getValue(), (event) -> event, (a, b) -> b,
					TreeMap::new));
	}

}
