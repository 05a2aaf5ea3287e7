package org.iroengine.deadline.web;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

import org.iroengine.calendar.GovUkFile;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.run.RunsInTests;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The calls that change the calendar, for those who may and for those who may not. */
@ServerTest
@Import(RunsInTests.class)
@DirtiesContext
class CalendarChangeCallsTest {

	private static final String CHANGES = "/api/calendar/changes";

	@Autowired
	private Callers callers;

	@Autowired
	private Authority authority;

	@Autowired
	private Deadlines deadlines;

	@Autowired
	private RunsInTests runs;

	@BeforeEach
	void moveIn() {
		this.authority.move();
	}

	@Test
	void proposedByOneApprovedByAnotherMovedByTheRun() {
		Subject review = new Subject("test-review", 1, "CC-1");
		this.deadlines.start("record-distributed", review, Instant.parse("2029-03-01T09:00:00Z"));
		JsonNode proposed = propose("manager", "2029-03-14").json();
		assertThat(proposed.at("/preview/moves/0/child").asText()).isEqualTo("CC-1");
		assertThat(proposed.at("/preview/moves/0/from").asText()).isEqualTo("2029-03-29");
		assertThat(proposed.at("/preview/moves/0/to").asText()).isEqualTo("2029-04-03");
		assertThat(proposed.at("/preview/moves/0/becomesLate").asBoolean(true)).isFalse();
		String path = CHANGES + "/" + proposed.get("id").asLong();
		assertThat(post("manager", path + "/approve").status()).isEqualTo(409);
		assertThat(post("manager", path + "/try-again").status()).isEqualTo(409);
		Answer approved = post("head", path + "/approve");
		assertThat(approved.status()).isEqualTo(200);
		assertThat(approved.json().at("/run/waiting").asInt()).isPositive();
		this.runs.finish(approved.json().at("/run/id").asLong());
		JsonNode after = this.callers.person("head").get(path).json();
		assertThat(post("manager", path + "/try-again").status()).isEqualTo(200);
		assertThat(after.at("/run/finished").asBoolean()).isTrue();
		assertThat(after.at("/run/leftovers")).isEmpty();
		assertThat(after.get("preview").isNull()).isTrue();
		assertThat(this.deadlines.required(review, "record-distributed").dueOn()).isEqualTo("2029-04-03");
		assertThat(post("head", path + "/approve").status()).isEqualTo(409);
	}

	@Test
	void theAdministratorSeesCountsAndNoChild() {
		this.deadlines.start("record-distributed", new Subject("test-review", 2, "CC-3"),
				Instant.parse("2026-06-01T09:00:00Z"));
		Answer proposed = propose("admin", "2026-06-10");
		assertThat(proposed.status()).isEqualTo(201);
		assertThat(proposed.json().at("/preview/deadlines").asInt()).isPositive();
		assertThat(proposed.body()).doesNotContain("CC-3");
		String path = CHANGES + "/" + proposed.json().get("id").asLong();
		assertThat(post("admin", path + "/approve").status()).isEqualTo(403);
		assertThat(this.callers.person("admin").get("/calendar/changes/" + proposed.json().get("id").asLong()).body())
			.doesNotContain("CC-3");
		assertThat(post("admin", path + "/withdraw").status()).isEqualTo(200);
		assertThat(post("manager", path + "/approve").status()).isEqualTo(409);
	}

	@Test
	void othersMayNeitherProposeNorSee() {
		for (String user : new String[] { "officer-1", "worker-1", "lead-1", "support" }) {
			assertThat(propose(user, "2026-06-11").status()).isEqualTo(403);
			assertThat(this.callers.person(user).get(CHANGES + "/1").status()).isEqualTo(403);
			assertThat(this.callers.person(user).get("/calendar").status()).isEqualTo(403);
			assertThat(this.callers.person(user).get("/api/calendar").status()).isEqualTo(200);
		}
	}

	@Test
	void theFileIsSentAsAPartAndRefusedWithEveryFault() {
		Answer nothing = file("manager", GovUkFile.published());
		assertThat(nothing.status()).isEqualTo(200);
		assertThat(nothing.json().get("detail").asText()).contains("Nothing differs");
		Answer refused = file("manager",
				GovUkFile.published()
					.replaced("\"2025-01-01\"", "\"2025-02-30\"")
					.replaced("\"2025-04-21\"", "\"2025-04-18\""));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.json().get("faults")).hasSize(2);
		assertThat(file("manager", GovUkFile.published().with("2025-07-01", "Jubilee")).status()).isEqualTo(201);
		assertThat(this.callers.person("manager").post(CHANGES, "{\"add\":[],\"cancel\":[]}").status()).isEqualTo(422);
		assertThat(this.callers.person("manager").post(CHANGES, "{\"add\":7}").status()).isEqualTo(400);
		assertThat(this.callers.person("manager").get(CHANGES + "/999999").status()).isEqualTo(404);
	}

	@Test
	void theCalendarIsToldYearByYear() {
		JsonNode year = this.callers.person("officer-1").get("/api/calendar?year=2020").json();
		assertThat(year.get("holidays")).hasSize(8);
		assertThat(year.at("/holidays/3/date").asText()).isEqualTo("2020-05-08");
		assertThat(year.get("country").asText()).isEqualTo("england");
		for (String wrong : new String[] { "1999", "20200", "now", "" }) {
			assertThat(this.callers.person("officer-1").get("/api/calendar?year=" + wrong).status()).isEqualTo(400);
		}
	}

	private Answer propose(String user, String date) {
		return this.callers.person(user)
			.post(CHANGES, "{\"add\":[{\"date\":\"%s\",\"name\":\"A day off\"}]}".formatted(date));
	}

	private Answer post(String user, String path) {
		return this.callers.person(user).post(path, "{}");
	}

	private Answer file(String user, GovUkFile file) {
		String body = """
				--part\r
				Content-Disposition: form-data; name="bank-holidays"; filename="bank-holidays.json"\r
				Content-Type: application/json\r
				\r
				%s\r
				--part--\r
				""".formatted(file.text());
		return this.callers.person(user).send("POST", CHANGES, body, "multipart/form-data; boundary=part");
	}

}
