package org.iroengine.dispute.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.ProtectionPlans;
import org.iroengine.care.SocialWorkers;
import org.iroengine.care.WrittenProtectionPlan;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.ResponderHandover;
import org.iroengine.dispute.WrittenDispute;
import org.iroengine.people.Absence;
import org.iroengine.people.Absences;
import org.iroengine.people.Person;
import org.iroengine.people.Team;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Who answers: the line of the team at the moment, never the person challenged. */
class RespondersTest extends DisputeLife {

	@Autowired
	ResponderHandover handover;

	@Autowired
	Absences absences;

	@Autowired
	SocialWorkers workers;

	@Autowired
	ProtectionPlans plans;

	@Test
	void theTeamManagerChallengedStartsAbove() {
		Dispute dispute = challenged("DR-1", "team-head");
		assertThat(turns(dispute)).containsExactly("2 service-head: open");
		assertThat(levelDue(dispute)).isEqualTo("2026-06-05");
	}

	@Test
	void nobodyWhomTheChallengedManagesAnswers() {
		Dispute dispute = challenged("DR-2", "service-head");
		assertThat(turns(dispute)).containsExactly("3 service-of-services: open");
	}

	@Test
	void theTopChallengedHasNobodyAboveAndTheManagerOfTheServiceIsTold() {
		Dispute dispute = challenged("DR-3", "director-1");
		assertThat(turns(dispute)).containsExactly("4 nobody: open");
		assertThat(holder("DR-3", REPLY)).isEqualTo("null");
		assertThat(letters("DR-3")).contains("dispute-nobody-answers to manager");
	}

	@Test
	void theWorkerChallengedIsAnsweredByTheTeamManager() {
		assertThat(turns(challenged("DR-4", "worker-1"))).containsExactly("1 team-head: open");
	}

	private Dispute challenged(String child, String person) {
		return raise(child, written(child, true, null, person));
	}

	@Test
	void absentWithoutLosingADay() {
		person("stands-in", UserGroup.TEAM_MANAGER);
		Dispute dispute = formal("DR-5");
		assertThat(holder("DR-5", REPLY)).isEqualTo("team-head");
		this.absences.save(new Absence("team-head", LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 3), "stands-in"));
		at("DR-5", "2026-06-02T09:00:00Z");
		this.handover.look();
		assertThat(holder("DR-5", REPLY)).isEqualTo("stands-in");
		assertThat(levelDue(dispute)).as("no clock moves").isEqualTo("2026-06-05");
		assertThat(letters("DR-5")).contains("dispute-handed-over to stands-in");
		at("DR-5", "2026-06-04T09:00:00Z");
		this.handover.look();
		assertThat(holder("DR-5", REPLY)).as("back at work").isEqualTo("team-head");
	}

	@Test
	void vacantWithoutADeputyTheNextUpAnswersAndIsNotAskedTwice() {
		Dispute dispute = formal("DR-6");
		team(Map.of(UserGroup.SERVICE_MANAGER, "service-head", UserGroup.HEAD_OF_SERVICE, "service-of-services",
				UserGroup.DIRECTOR, "director-1"));
		this.handover.look();
		assertThat(turns(dispute)).containsExactly("1 service-head: open");
		at("DR-6", "2026-06-06T09:00:00Z");
		assertThat(turns(dispute)).containsExactly("1 service-head: Not answered", "3 service-of-services: open");
	}

	@Test
	void vacancyAtTheTop() {
		Dispute dispute = formal("DR-7");
		team(Map.of(UserGroup.TEAM_MANAGER, "team-head", UserGroup.SERVICE_MANAGER, "service-head"));
		at("DR-7", "2026-06-12T09:00:00Z");
		assertThat(turns(dispute)).containsExactly("1 team-head: Not answered", "2 service-head: Not answered",
				"4 nobody: open");
		assertThat(letters("DR-7")).contains("dispute-nobody-answers to manager");
		haveALine();
		this.handover.look();
		assertThat(holder("DR-7", REPLY)).isEqualTo("director-1");
		assertThat(levelDue(dispute)).isEqualTo("2026-06-17");
	}

	@Test
	void withoutATeamTheLevelWaitsForOne() {
		this.clock.set(Instant.parse("2026-06-01T09:00:00Z"));
		this.plans.save(List.of(new WrittenProtectionPlan("DR-9", "CD", "officer-2", null, "2026-03-02", null)));
		onPage("officer-2", UserGroup.IRO,
				() -> this.disputes.raise(new WrittenDispute("DR-9", true, "plan-not-updated", null, "Old plan.",
						"A new one.", "To know.", "Worry.", null, null, null, null, null, null, null)));
		workOff("DR-9");
		Dispute dispute = this.disputes.ofChild("DR-9").get(0);
		assertThat(turns(dispute)).containsExactly("1 nobody: open");
		this.plans.save(List.of(new WrittenProtectionPlan("DR-9", "CD", "officer-2", TEAM, "2026-03-02", null)));
		this.handover.look();
		assertThat(turns(dispute)).containsExactly("1 team-head: open");
		assertThat(holder("DR-9", REPLY)).isEqualTo("team-head");
	}

	@Test
	void theCaseGoesToAnotherTeam() {
		person("other-head", UserGroup.TEAM_MANAGER);
		this.people.save(new Team("other-team", "other-team", "North", Map.of(UserGroup.TEAM_MANAGER, "other-head")));
		WrittenDispute ofTheTeam = new WrittenDispute("DR-8", true, "plan-not-updated", null, "Old plan.", "A new one.",
				"To know.", "Worry.", null, null, null, null, null, null, null);
		Dispute dispute = raise("DR-8", ofTheTeam);
		assertThat(holder("DR-8", REPLY)).isEqualTo("lead-1");
		this.people.save(new Person("other-worker", "other-worker", null, UserGroup.SOCIAL_WORKER, null, null,
				Person.WEEKDAYS, "other-team", null, List.of(), List.of()));
		assertThat(this.workers.change("DR-8", "other-worker")).isEmpty();
		assertThat(this.care.openPeriod("DR-8").orElseThrow().team()).isEqualTo("other-team");
		assertThat(holder("DR-8", REPLY)).isEqualTo("other-head");
		assertThat(levelDue(dispute)).isEqualTo("2026-06-05");
	}

	private void team(Map<UserGroup, String> line) {
		this.people.save(new Team(TEAM, TEAM, "North", line));
	}

}
