package org.iroengine.dispute.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.ProtectionPlans;
import org.iroengine.care.WrittenProtectionPlan;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeViews;
import org.iroengine.dispute.ResponderHandover;
import org.iroengine.dispute.WrittenDispute;
import org.iroengine.people.Absence;
import org.iroengine.people.Absences;
import org.iroengine.people.Team;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each time somebody else answers they are told, and so is whoever had been told before.
 */
class HandoverLettersTest extends DisputeLife {

	@Autowired
	ResponderHandover handover;

	@Autowired
	Absences absences;

	@Autowired
	ProtectionPlans plans;

	@Autowired
	DisputeViews views;

	@Test
	void aDeputyIsToldEachTime() {
		headedBy("head-a");
		formal("HL-1");
		away("head-a", "2026-06-02", "2026-06-02");
		away("head-a", "2026-06-04", "2026-06-04");
		lookAt("HL-1", "2026-06-02T09:00:00Z");
		assertThat(toldOf("HL-1")).contains("dispute-handed-over to stands-in WAITING",
				"dispute-handed-on to head-a WAITING");
		lookAt("HL-1", "2026-06-03T09:00:00Z");
		assertThat(toldOf("HL-1")).contains("dispute-handed-over to head-a WAITING",
				"dispute-handed-on to stands-in WAITING", "dispute-handed-on to head-a WITHDRAWN");
		lookAt("HL-1", "2026-06-04T09:00:00Z");
		assertThat(holder("HL-1", REPLY)).isEqualTo("stands-in");
		assertThat(toldOf("HL-1")).filteredOn("dispute-handed-over to stands-in WAITING"::equals).hasSize(2);
		assertThat(bodies("HL-1", "dispute-handed-on").get(0)).contains("is not with you any more", "/disputes\n");
	}

	@Test
	void whoeverHadNotBeenToldHearsNothingOfIt() {
		headedBy("head-b");
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		lookedAfter("HL-2", "2026-03-02T08:00");
		at("HL-2", "2026-06-01T20:00:00Z");
		onPage("officer-1", UserGroup.IRO, () -> this.disputes.raise(written("HL-2", true, null, null)));
		workOff("HL-2");
		away("head-b", "2026-06-02", "2026-06-02");
		lookAt("HL-2", "2026-06-02T04:00:00Z");
		assertThat(toldOf("HL-2"))
			.contains("dispute-to-answer to head-b WITHDRAWN", "dispute-handed-over to stands-in WAITING")
			.noneMatch((letter) -> letter.startsWith("dispute-handed-on"));
	}

	@Test
	void thatNobodyAnswersIsToldEachTime() {
		headedBy("head-c");
		Dispute dispute = formal("HL-3");
		line(Map.of());
		lookAt("HL-3", "2026-06-02T09:00:00Z");
		assertThat(turns(dispute)).containsExactly("1 nobody: open");
		headedBy("head-c");
		lookAt("HL-3", "2026-06-02T10:00:00Z");
		line(Map.of());
		lookAt("HL-3", "2026-06-02T11:00:00Z");
		assertThat(toldOf("HL-3")).filteredOn("dispute-nobody-answers to manager WAITING"::equals).hasSize(2);
		assertThat(toldOf("HL-3")).filteredOn("dispute-handed-over to head-c WAITING"::equals).hasSize(1);
		lookAt("HL-3", "2026-06-02T12:00:00Z");
		assertThat(bodies("HL-3", "dispute-nobody-answers")).as("once for each vacancy").hasSize(2);
		assertThat(reason("HL-3")).contains("every post up to the top is vacant or its holder away");
	}

	@Test
	void nobodyButThePersonChallengedIsNoVacancy() {
		person("only-director", UserGroup.DIRECTOR);
		line(Map.of(UserGroup.DIRECTOR, "only-director"));
		Dispute dispute = raise("HL-4", written("HL-4", true, null, "only-director"));
		assertThat(turns(dispute)).last().asString().endsWith("nobody: open");
		assertThat(reason("HL-4")).contains("whoever is there is the person challenged, or is managed by that person")
			.doesNotContain("vacant");
		assertThat(this.views.of(dispute.id()).level()).contains("is the person challenged");
		line(Map.of());
		this.handover.look();
		assertThat(bodies("HL-4", "dispute-nobody-answers")).as("the reason is another one")
			.last()
			.asString()
			.contains("every post up to the top is vacant");
	}

	@Test
	void aTeamThatIsNotKnownIsNoVacancy() {
		this.clock.set(Instant.parse("2026-06-01T09:00:00Z"));
		this.plans.save(List.of(new WrittenProtectionPlan("HL-5", "CD", "officer-2", null, "2026-03-02", null)));
		onPage("officer-2", UserGroup.IRO,
				() -> this.disputes.raise(new WrittenDispute("HL-5", true, "plan-not-updated", null, "Old plan.",
						"A new one.", "To know.", "Worry.", null, null, null, null, null, null, null)));
		workOff("HL-5");
		assertThat(reason("HL-5")).contains("nobody can answer: no team is known that answers for the child")
			.doesNotContain("vacant");
	}

	private void headedBy(String manager) {
		person(manager, UserGroup.TEAM_MANAGER);
		line(Map.of(UserGroup.TEAM_MANAGER, manager));
	}

	private void line(Map<UserGroup, String> line) {
		this.people.save(new Team(TEAM, TEAM, "North", line));
	}

	private void away(String manager, String from, String to) {
		person("stands-in", UserGroup.TEAM_MANAGER);
		this.absences.save(new Absence(manager, LocalDate.parse(from), LocalDate.parse(to), "stands-in"));
	}

	private void lookAt(String child, String instant) {
		at(child, instant);
		this.handover.look();
		workOff(child);
	}

	/** What the IRO managers are told of why nobody answers, the first time. */
	private String reason(String child) {
		return bodies(child, "dispute-nobody-answers").get(0);
	}

}
