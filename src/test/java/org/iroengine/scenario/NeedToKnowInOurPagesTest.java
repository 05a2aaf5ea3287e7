package org.iroengine.scenario;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Household;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;
import org.iroengine.support.Callers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Our own pages show a person the children they work with: not another child, nor that
 * child's letters or deadlines.
 */
@ServerTest
class NeedToKnowInOurPagesTest {

	private static final String WAITING = "KNOW-1";

	private static final String ALLOCATED = "KNOW-2";

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	Callers callers;

	@BeforeEach
	void twoChildrenOfTheFirstWorker() {
		this.authority.move();
		if (this.household.task(WAITING) == null) {
			this.household.waiting(WAITING);
			this.household.allocated(ALLOCATED, "officer-1");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker-2", "lead-2", "officer-2", "admin" })
	void ourOwnPagesShowThemNothing(String user) {
		Visitor visitor = this.callers.person(user);
		for (String child : List.of(WAITING, ALLOCATED)) {
			assertThat(visitor.get("/api/looked-after-children/" + child).status()).isEqualTo(404);
			assertThat(visitor.get("/api/deadlines?child=" + child).status()).isEqualTo(404);
			assertThat(visitor.get("/api/letters?child=" + child).status()).isEqualTo(404);
			assertThat(visitor.post("/api/looked-after-children/" + child + "/end", """
					{"endedAt": "2026-03-02", "reason": "returned home"}""").status()).isIn(403, 404);
		}
		assertThat(visitor.get("/api/deadlines").body()).doesNotContain("KNOW-");
		assertThat(visitor.get("/api/letters").body()).doesNotContain("KNOW-");
	}

	@Test
	void anUnknownChildAnswersAsOneThatIsHidden() {
		Visitor stranger = this.callers.person("worker-2");
		for (String path : List.of("/api/looked-after-children/", "/api/deadlines?child=", "/api/letters?child=")) {
			Answer hidden = stranger.get(path + WAITING);
			Answer unknown = stranger.get(path + "KNOW-9");
			assertThat(unknown.status()).isEqualTo(hidden.status());
			assertThat(unknown.body().replace("KNOW-9", WAITING)).isEqualTo(hidden.body());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker-1", "lead-1" })
	void theChildsOwnSeeTheChildAndTheClock(String user) {
		Visitor visitor = this.callers.person(user);
		assertThat(visitor.get("/api/looked-after-children/" + WAITING).json().get("initials").asText())
			.isEqualTo("AB");
		assertThat(visitor.get("/api/deadlines?child=" + WAITING).json().findValuesAsText("rule"))
			.containsExactlyInAnyOrder("notify", "allocate-iro", "appoint-iro-guidance", "appoint-iro-by-law");
		assertThat(visitor.get("/api/deadlines").body()).contains(WAITING, ALLOCATED);
	}

	@Test
	void eachReadsTheirOwnLetters() {
		assertThat(recipients("worker-1")).containsExactly("worker-1");
		assertThat(recipients("officer-1")).containsExactly("officer-1");
		assertThat(recipients("manager")).containsExactlyInAnyOrder("worker-1", "officer-1");
		assertThat(recipients("lead-1")).isEmpty();
	}

	@Test
	void anOfficerSeesTheChildAfterAllocation() {
		Visitor officer = this.callers.person("officer-1");
		assertThat(officer.get("/api/looked-after-children/" + WAITING).status()).isEqualTo(404);
		assertThat(officer.get("/api/looked-after-children/" + ALLOCATED).status()).isEqualTo(200);
		assertThat(officer.get("/api/deadlines").body()).contains(ALLOCATED).doesNotContain(WAITING);
	}

	private Set<String> recipients(String reader) {
		JsonNode letters = this.callers.person(reader).get("/api/letters?child=" + ALLOCATED).json();
		return StreamSupport.stream(letters.spliterator(), false)
			.map((letter) -> letter.get("recipientId").asText())
			.collect(Collectors.toSet());
	}

}
