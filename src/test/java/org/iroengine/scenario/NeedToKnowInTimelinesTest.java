package org.iroengine.scenario;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.Household;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A child's timeline is for those who work with the child, and council IT sees none. */
@ServerTest
class NeedToKnowInTimelinesTest {

	private static final String TIMELINE = "/api/children/%s/timeline";

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	Callers callers;

	@BeforeEach
	void aChildWithAnOfficer() {
		this.authority.move();
		if (this.callers.person("manager").get(TIMELINE.formatted("LINE-1")).status() == 404) {
			this.household.allocated("LINE-1", "officer-1");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker-2", "lead-2", "officer-2", "admin" })
	void othersLearnNotEvenThatThereIsTheChild(String user) {
		Visitor visitor = this.callers.person(user);
		Answer hidden = visitor.get(TIMELINE.formatted("LINE-1"));
		Answer unknown = visitor.get(TIMELINE.formatted("LINE-9"));
		assertThat(hidden.status()).isEqualTo(404);
		assertThat(unknown.status()).isEqualTo(404);
		assertThat(unknown.body().replace("LINE-9", "LINE-1")).isEqualTo(hidden.body());
		for (String page : new String[] { "/children/LINE-1", "/children?ref=LINE-1" }) {
			assertThat(visitor.get(page).status()).isEqualTo(404);
			assertThat(visitor.get(page).body()).doesNotContain("(AB)", "officer-1");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker-1", "lead-1", "officer-1", "manager", "head", "support" })
	void theChildsOwnReadCareOfficerAndClock(String user) {
		Visitor visitor = this.callers.person(user);
		Answer timeline = visitor.get(TIMELINE.formatted("LINE-1"));
		assertThat(timeline.json().get("label").asText()).isEqualTo("LINE-1 (AB)");
		assertThat(timeline.json().get("iro").asText()).startsWith("officer-1, since ");
		assertThat(timeline.json().get("happened").findValuesAsText("what")).contains("Came into care", "IRO asked for",
				"officer-1 became the IRO", "An IRO is allocated");
		assertThat(timeline.json().get("happened").findValuesAsText("state")).contains("Met in time");
		assertThat(timeline.body()).contains("48 hours from Mon 2 Mar 2026 08:00 end on Wed 4 Mar 2026 08:00.");
		assertThat(visitor.get("/children/LINE-1").body()).contains("LINE-1 (AB)", "Met in time");
		assertThat(visitor.get("/children?ref=+LINE-1").header("Location")).endsWith("/children/LINE-1");
	}

	@Test
	void eachReadsTheirOwnLettersInIt() {
		assertThat(letters("manager")).containsExactlyInAnyOrder("Letter to worker-1", "Letter to officer-1");
		assertThat(letters("worker-1")).containsExactly("Letter to worker-1");
		assertThat(letters("lead-1")).isEmpty();
	}

	@Test
	void theNumbersOfTheServiceAreForThoseWhoRunIt() {
		assertThat(names("manager")).contains("Children in care", "Waiting for an IRO", "Overdue", "Breaches to note",
				"Incidents");
		assertThat(names("admin")).containsExactly("Incidents");
		for (String user : new String[] { "worker-1", "officer-1", "support" }) {
			assertThat(this.callers.person(user).get("/api/overview").status()).isEqualTo(403);
			assertThat(this.callers.person(user).get("/late").status()).isEqualTo(403);
		}
		assertThat(this.callers.person("admin").get("/late").status()).isEqualTo(403);
	}

	private Iterable<String> letters(String user) {
		return this.callers.person(user)
			.get(TIMELINE.formatted("LINE-1"))
			.json()
			.get("happened")
			.findValuesAsText("what")
			.stream()
			.filter((what) -> what.startsWith("Letter to"))
			.toList();
	}

	private Iterable<String> names(String user) {
		return this.callers.person(user).get("/api/overview").json().findValuesAsText("name");
	}

}
