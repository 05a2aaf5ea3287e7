package org.iroengine.dispute.web;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.dispute.Disputes;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.Household;
import org.iroengine.support.MovableClock;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The dates of disputes stand on no page from which the dispute itself is kept. */
@ServerTest
class DatesOfDisputesTest {

	private static final String[] WORDS = { "Formal dispute", "Reply at a level of a dispute",
			"Answer of Cafcass, or independent legal advice" };

	private static int times;

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	Callers callers;

	@Autowired
	Disputes disputes;

	@Autowired
	MovableClock clock;

	private String child;

	@BeforeEach
	void aDisputeOfWhichALawyerIsAsked() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.authority.move();
		this.child = "DD-" + ++times;
		this.household.allocated(this.child, "officer-1");
		this.household.workOff();
		Visitor iro = this.callers.person("officer-1");
		Answer raised = iro.post("/api/disputes", """
				{"childRef": "%s", "formal": true, "reason": "care-plan-concerns", "concern": "The plan is old.",
				"requested": "A new plan.", "childsWishes": "Wants to stay.", "impact": "Does not know."}
				""".formatted(this.child));
		assertThat(raised.status()).as(raised.body()).isEqualTo(201);
		assertThat(iro
			.send("POST", "/disputes/%s/advice".formatted(raised.json().get("reference").asText()), "words=May+we",
					"application/x-www-form-urlencoded")
			.status()).isEqualTo(302);
		this.household.workOff();
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker-1", "lead-1", "support" })
	void theCaseLineReadsOfNone(String user) {
		assertThat(page(user)).contains("Social work tells the IRO service").doesNotContain(WORDS);
		assertThat(timeline(user)).contains("Social work tells the IRO service").doesNotContain(WORDS);
		assertThat(subjects(user)).contains("review").doesNotContain("dispute", "level", "followUp");
		assertThat(this.callers.person(user).get("/api/deadlines?reminders=true").body()).contains(this.child)
			.doesNotContain("dispute-");
	}

	@ParameterizedTest
	@ValueSource(strings = { "officer-1", "manager", "head" })
	void theIrosSideReadsAll(String user) {
		assertThat(page(user)).contains(WORDS);
		assertThat(timeline(user)).contains(WORDS);
		assertThat(subjects(user)).contains("review", "dispute", "level", "followUp");
	}

	@Test
	void aProgramReadsWhatTheListOfDisputesTells() {
		assertThat(subjects("case-system")).contains("review", "dispute", "level").doesNotContain("followUp");
		assertThat(timeline("case-system")).contains(WORDS[0], WORDS[1]).doesNotContain(WORDS[2]);
	}

	@Test
	void theDiaryIsTheIrosOwn() {
		Visitor iro = this.callers.person("officer-1");
		String address = iro.send("POST", "/diary/address", "", "application/x-www-form-urlencoded")
			.body()
			.replaceFirst("(?s).*(/diary/[\\w-]+\\.ics).*", "$1");
		assertThat(this.callers.anonymous().get(address).body()).contains("Formal dispute: " + this.child);
	}

	private String page(String user) {
		Answer page = this.callers.person(user).get("/children/" + this.child);
		assertThat(page.status()).isEqualTo(200);
		return page.body();
	}

	private String timeline(String user) {
		return this.callers.person(user).get("/api/children/%s/timeline".formatted(this.child)).body();
	}

	private List<String> subjects(String user) {
		return this.callers.person(user).get("/api/deadlines?child=" + this.child).json().findValuesAsText("subject");
	}

}
