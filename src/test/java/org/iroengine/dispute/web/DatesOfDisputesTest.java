package org.iroengine.dispute.web;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.iroengine.dispute.Dispute;
import org.iroengine.support.Answer;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The dates of disputes stand on no page from which the dispute itself is kept. */
class DatesOfDisputesTest extends DisputeAttempts {

	private static final String[] DATES = { "Formal dispute", "Reply at a level of a dispute",
			"Answer of Cafcass, or independent legal advice" };

	@BeforeEach
	void aDisputeOfWhichALawyerIsAsked() {
		Dispute dispute = raised(true);
		assertThat(post("officer-1", dispute, "advice", "words=May+we").status()).isEqualTo(302);
		this.household.workOff();
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker-1", "lead-1", "support" })
	void theCaseLineReadsOfNone(String user) {
		assertThat(page(user)).contains("Social work tells the IRO service").doesNotContain(DATES);
		assertThat(timeline(user)).contains("Social work tells the IRO service").doesNotContain(DATES);
		assertThat(subjects(user)).contains("review").doesNotContain("dispute", "level", "followUp");
		assertThat(this.callers.person(user).get("/api/deadlines?reminders=true").body()).contains(this.child)
			.doesNotContain("dispute-");
	}

	@ParameterizedTest
	@ValueSource(strings = { "officer-1", "manager", "head" })
	void theIrosSideReadsAll(String user) {
		assertThat(page(user)).contains(DATES);
		assertThat(timeline(user)).contains(DATES);
		assertThat(subjects(user)).contains("review", "dispute", "level", "followUp");
	}

	@Test
	void aProgramReadsWhatTheListOfDisputesTells() {
		assertThat(subjects("case-system")).contains("review", "dispute", "level").doesNotContain("followUp");
		assertThat(timeline("case-system")).contains(DATES[0], DATES[1]).doesNotContain(DATES[2]);
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
