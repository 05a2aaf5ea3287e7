package org.iroengine.allocation.web;

import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.allocation.Allocations;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.Household;
import org.iroengine.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** How soon children are given an IRO, over HTTP; and who may open the card. */
@ServerTest
class AllocationCallsTest {

	private static final String MARCH = "from=01/03/2026&to=2026-03-31";

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	Callers callers;

	@Autowired
	Allocations allocations;

	@BeforeEach
	void moveIn() {
		this.authority.move();
	}

	@Test
	void bothMeasuresAndTheVerdictAreRead() {
		allocated("AC-1");
		Answer answer = this.callers.person("manager").get("/api/allocations?child=AC-1");
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		JsonNode first = answer.json().get(0);
		assertThat(first.get("child").asText()).isEqualTo("AC-1");
		assertThat(first.get("officer").asText()).isEqualTo("officer-2");
		assertThat(first.get("hoursFromStart").decimalValue()).isNotNegative();
		assertThat(first.get("hoursFromNotification").decimalValue()).isNotNegative();
		assertThat(first.get("due").asText()).isEqualTo("2026-03-04T08:00:00Z");
		assertThat(first.get("inTime").asBoolean()).isTrue();
		assertThat(first.get("reason").isNull()).isTrue();
		assertThat(first.has("override")).isTrue();
	}

	@Test
	void thoseOfAMonthAreListedForPrograms() {
		allocated("AC-2");
		Answer answer = this.callers.program("case-system").get("/api/allocations?" + MARCH);
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		assertThat(answer.json().findValuesAsText("child")).contains("AC-2");
		assertThat(this.callers.person("manager").get("/api/allocations?from=2025-03-01&to=2025-03-31").body())
			.isEqualTo("[]");
	}

	@Test
	void everyReasonIsCountedAlsoWhereItIsNone() {
		JsonNode counted = this.callers.person("head").get("/api/allocations/lateness?" + MARCH).json();
		assertThat(StreamSupport.stream(counted.get("reasons").spliterator(), false)
			.map((reason) -> reason.get("code").asText())).containsExactly("late-notification", "no-eligible-officer",
					"no-capacity", "absence", "information-missing", "other", "not-given");
		assertThat(counted.get("late").asLong())
			.isEqualTo(counted.get("reasons").findValues("count").stream().mapToLong(JsonNode::asLong).sum());
	}

	@ParameterizedTest
	@CsvSource({ "'',from to", "from=2026-03-01,to", "from=31/02/2026&to=2026-03-01,from",
			"from=2026-03-02&to=2026-03-01,to", "child=AC-1&from=2026-03-01&to=2026-03-02,child" })
	void everyFaultIsTold(String parameters, String fields) {
		Answer answer = this.callers.person("manager").get("/api/allocations?" + parameters);
		assertThat(answer.status()).as(answer.body()).isEqualTo(400);
		assertThat(answer.json().get("faults").findValuesAsText("field")).containsExactly(fields.split(" "));
	}

	@Test
	void anUnknownChildIsNotFound() {
		assertThat(this.callers.person("manager").get("/api/allocations?child=NOBODY").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "officer-1", "worker-1", "lead-1", "admin" })
	void nobodyElseMayRead(String user) {
		assertThat(this.callers.person(user).get("/api/allocations/lateness?" + MARCH).status()).isEqualTo(403);
		assertThat(this.callers.person(user).get("/api/allocations?" + MARCH).status()).isEqualTo(403);
	}

	@ParameterizedTest
	@CsvSource({ "officer-2,200", "manager,200", "support,200", "officer-1,404", "head,403", "worker-1,403",
			"admin,403" })
	void theCardIsForTheOfficerAndThoseWhoPrintIt(String user, int status) {
		String child = "AC-" + user;
		allocated(child);
		long id = this.allocations.current(child).orElseThrow().id();
		Answer answer = this.callers.person(user).get("/allocations/%d/card".formatted(id));
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.body()).doesNotContain(child);
		assertThat(answer.body().contains("I am officer-2")).isEqualTo(status == 200);
	}

	@Test
	void aCardThatIsNotThereIsNotFound() {
		assertThat(this.callers.person("manager").get("/allocations/999999/card").status()).isEqualTo(404);
	}

	@Test
	void myChildrenAreForOfficersOnly() {
		assertThat(this.callers.person("officer-3").get("/my-children").status()).isEqualTo(200);
		assertThat(this.callers.person("manager").get("/my-children").status()).isEqualTo(403);
	}

	private void allocated(String childRef) {
		this.household.allocated(childRef, "officer-2");
	}

}
