package org.iroengine.reporting.web;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.Configurator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.StartMoves;
import org.iroengine.deadline.Subject;
import org.iroengine.people.Absence;
import org.iroengine.people.Absences;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.Household;
import org.iroengine.support.MovableClock;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** An officer's calendar reads the officer's own dates at a private address. */
@ServerTest
@TestPropertySource(properties = "iro.web.address=https://diary.example")
class DiaryTest {

	@Autowired
	Authority authority;

	@Autowired
	StartMoves starts;

	@Autowired
	Household household;

	@Autowired
	Callers callers;

	@Autowired
	MovableClock clock;

	@Autowired
	Deadlines deadlines;

	@Autowired
	People people;

	@Autowired
	Absences absences;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void monday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.authority.move();
	}

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
		assertThat(events.get(uid(hours)).getStartDate().orElseThrow().getDate())
			.isEqualTo(Instant.parse("2026-03-29T23:30:00Z"));
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
		assertThat(fetch(address).header("ETag")).isEqualTo(first.header("ETag"));
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
	void aRevokedOrReplacedAddressAnswersAsAnUnknownOne() {
		Answer unknown = fetch("/diary/nothing.ics");
		assertThat(unknown.status()).isEqualTo(404);
		String first = address("officer-1");
		String second = address("officer-1");
		assertThat(fetch(second).status()).isEqualTo(200);
		assertThat(fetch(first)).extracting(Answer::status, Answer::body).containsExactly(404, unknown.body());
		this.callers.person("officer-1").post("/diary/revoke", "");
		assertThat(fetch(second)).extracting(Answer::status, Answer::body).containsExactly(404, unknown.body());
		assertThat(this.jdbc.sql("select action from audit where subject_id = 'officer-1' order by id desc limit 3")
			.query(String.class)
			.list()).containsExactly("revoked diary address", "made diary address", "made diary address");
	}

	@Test
	void theAddressDiesWhenTheOfficerLeavesOrLosesTheGroup() {
		String address = address("officer-3");
		assertThat(fetch(address).status()).isEqualTo(200);
		this.people
			.save(new Person("officer-3", "officer-3", null, UserGroup.IRO, BigDecimal.ONE, LocalDate.of(2026, 3, 1)));
		assertThat(fetch(address).status()).as("has left").isEqualTo(404);
		this.authority.move();
		assertThat(fetch(address).status()).isEqualTo(200);
		this.jdbc.sql("delete from act_id_membership where user_id_ = 'officer-3'").update();
		assertThat(fetch(address).status()).as("is no officer").isEqualTo(404);
		this.jdbc.sql("insert into act_id_membership values ('officer-3', 'iro')").update();
	}

	@Test
	void theTokenIsKeptNowhereAndShownOnce() {
		Visitor officer = this.callers.person("officer-1");
		String address = address("officer-1");
		String token = address.replaceAll("/diary/|\\.ics", "");
		assertThat(token).hasSize(43);
		assertThat(officer.get("/diary").body()).contains("Never yet").doesNotContain(token);
		fetch(address);
		assertThat(officer.get("/diary").body()).contains("Mon 2 Mar 2026 09:00").doesNotContain("Never yet");
		assertThat(
				this.jdbc.sql("select row_to_json(diary_address)::text from diary_address").query(String.class).list())
			.isNotEmpty()
			.noneMatch((row) -> row.contains(token));
	}

	@Test
	void noTimeZoneIsFetchedFromOutside() {
		assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled")).contains("false");
	}

	@ParameterizedTest
	@ValueSource(strings = { "manager", "worker-1", "support", "admin" })
	void nobodyElseHasADiary(String user) {
		assertThat(this.callers.person(user).get("/diary").status()).isEqualTo(403);
		assertThat(this.callers.person(user).post("/diary/address", "").status()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "HEAD", "OPTIONS" })
	void theAddressIsForReadingOnly(String method) {
		String address = address("officer-2");
		assertThat(this.callers.anonymous().call(method, address, null).isRefusal()).isTrue();
	}

	/** Makes an address on the page; the path that it shows. */
	private String address(String officer) {
		Visitor visitor = this.callers.person(officer);
		assertThat(visitor.post("/diary/address", "").status()).isEqualTo(302);
		String page = visitor.get("/diary").body();
		assertThat(page).contains("https://diary.example/diary/");
		return page.replaceAll("(?s).*https://diary.example(/diary/[\\w-]+\\.ics).*", "$1");
	}

	private Answer fetch(String address) {
		return this.callers.anonymous().get(address);
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
