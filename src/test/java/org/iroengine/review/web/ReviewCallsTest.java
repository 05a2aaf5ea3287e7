package org.iroengine.review.web;

import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.ReviewCases;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Reviews, changes and the end of care over HTTP. */
@ServerTest
@Import(ReviewCases.class)
class ReviewCallsTest {

	private static final String CHANGE = "{\"kind\": \"placement\", \"date\": \"2026-03-02\", \"note\": \"Moved.\"}";

	@Autowired
	Authority authority;

	@Autowired
	ReviewCases cases;

	@Autowired
	Callers callers;

	@BeforeEach
	void moveIn() {
		this.authority.move();
	}

	@Test
	void theReviewsOfAChildAreRead() {
		this.cases.held("RC-1", LocalDate.of(2026, 3, 2));
		Answer answer = this.callers.program("case-system").get("/api/reviews?child=RC-1");
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		JsonNode first = answer.json().get(0);
		assertThat(first.get("sequence").asInt()).isOne();
		assertThat(first.get("schedule").asText()).isEqualTo("looked-after");
		assertThat(first.get("due").asText()).isEqualTo("2026-03-30");
		assertThat(first.get("explanation").asText()).startsWith("20 working days from");
		assertThat(first.get("state").asText()).isEqualTo("HELD");
		assertThat(first.get("dueState").asText()).isEqualTo("MET");
		assertThat(first.get("heldOn").asText()).isEqualTo("2026-03-02");
		assertThat(this.callers.person("worker-1").get("/api/children/RC-1/timeline").body()).contains("Review 1 held");
		assertThat(this.callers.person("worker-1").get("/children/RC-1").body()).contains("Review 1 held",
				"/children/RC-1/changes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker-2", "admin", "officer-2" })
	void othersLearnNotEvenThatThereIsTheChild(String user) {
		open("RC-2");
		Visitor visitor = this.callers.person(user);
		Answer hidden = visitor.get("/api/reviews?child=RC-2");
		assertThat(hidden.status()).isEqualTo(404);
		assertThat(visitor.get("/api/reviews?child=RC-99").body().replace("RC-99", "RC-2")).isEqualTo(hidden.body());
	}

	@Test
	void whichChildHasToBeSaid() {
		Answer answer = this.callers.program("case-system").get("/api/reviews");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().get("faults").get(0).get("field").asText()).isEqualTo("child");
	}

	@Test
	void aChangeIsRecordedOnce() {
		open("RC-3");
		Visitor program = this.callers.program("case-system");
		Answer first = program.post("/api/children/RC-3/changes", CHANGE);
		assertThat(first.status()).as(first.body()).isEqualTo(201);
		Answer again = program.post("/api/children/RC-3/changes", CHANGE);
		assertThat(again.status()).isEqualTo(200);
		assertThat(again.json()).isEqualTo(first.json());
		assertThat(program.get("/api/children/RC-3/changes").json()).hasSize(1);
		assertThat(this.callers.person("worker-1").get("/children/RC-3/changes").body()).contains("Moved.");
		assertThat(this.callers.person("worker-1").get("/api/children/RC-3/timeline").body()).doesNotContain("Moved.")
			.contains("The child moved to another placement");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"kind": "holiday", "date": "2026-03-02"}                            | kind
			{"kind": "placement"}                                                | date
			{"kind": "placement", "date": "2026-03-03"}                          | date
			{"kind": "placement", "date": "2026-03-01"}                          | date
			{"kind": "legal-status", "date": "2026-03-02"}                       | legalStatus
			{"kind": "placement", "date": "2026-03-02", "legalStatus": "C2"}     | legalStatus
			{}                                                                   | kind,date
			""")
	void everyFaultIsTold(String body, String fields) {
		open("RC-4");
		Answer answer = this.callers.program("case-system").post("/api/children/RC-4/changes", body);
		assertThat(answer.status()).as(answer.body()).isEqualTo(400);
		assertThat(String.join(",", answer.json().findValuesAsText("field"))).isEqualTo(fields);
	}

	@Test
	void aChangeForNobody() {
		Visitor program = this.callers.program("case-system");
		assertThat(program.post("/api/children/RC-98/changes", CHANGE).status()).isEqualTo(404);
		open("RC-5");
		assertThat(this.callers.person("head").post("/api/children/RC-5/changes", CHANGE).status()).isEqualTo(403);
	}

	@Test
	void careEnds() {
		open("RC-6");
		Visitor program = this.callers.program("case-system");
		String end = "{\"endedAt\": \"2026-03-02T08:30\", \"reason\": \"returned home\"}";
		assertThat(program.post("/api/children/RC-6/care-ended", "{\"endedAt\": \"soon\"}").json().get("faults"))
			.hasSize(2);
		Answer ended = program.post("/api/children/RC-6/care-ended", end);
		assertThat(ended.status()).as(ended.body()).isEqualTo(200);
		assertThat(program.post("/api/children/RC-6/care-ended", end).status()).isEqualTo(409);
		assertThat(program.post("/api/children/RC-6/changes", CHANGE).status()).isEqualTo(409);
		assertThat(program.get("/api/reviews?child=RC-6").json().get(0).get("state").asText())
			.isEqualTo("NOT_REQUIRED");
		assertThat(program.post("/api/children/RC-97/care-ended", end).status()).isEqualTo(404);
		assertThat(this.callers.person("officer-1").post("/api/children/RC-6/care-ended", end).status()).isEqualTo(403);
	}

	private void open(String childRef) {
		if (this.callers.program("case-system").get("/api/reviews?child=" + childRef).status() == 404) {
			this.cases.open(childRef);
		}
	}

}
