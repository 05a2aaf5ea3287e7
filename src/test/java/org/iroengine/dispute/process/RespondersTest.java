package org.iroengine.dispute.process;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeViews;
import org.iroengine.dispute.ResponderHandover;
import org.iroengine.people.Absence;
import org.iroengine.people.Absences;
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
	DisputeViews views;

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
		assertThat(next(dispute))
			.isEqualTo("Then level 3 has it: head of service or assistant director (service-of-services).");
		at("DR-6", "2026-06-06T09:00:00Z");
		assertThat(turns(dispute)).containsExactly("1 service-head: Not answered", "3 service-of-services: open");
	}

	@Test
	void vacancyAtTheTop() {
		Dispute dispute = formal("DR-7");
		team(Map.of(UserGroup.TEAM_MANAGER, "team-head", UserGroup.SERVICE_MANAGER, "service-head"));
		assertThat(next(dispute)).isEqualTo("Then level 2 has it: service manager (service-head).");
		at("DR-7", "2026-06-06T09:00:00Z");
		assertThat(next(dispute))
			.isEqualTo("Then level 3 has it: head of service or assistant director (nobody can answer there today).");
		at("DR-7", "2026-06-12T09:00:00Z");
		assertThat(turns(dispute)).containsExactly("1 team-head: Not answered", "2 service-head: Not answered",
				"3 nobody: open");
		assertThat(letters("DR-7")).contains("dispute-nobody-answers to manager");
		haveALine();
		this.handover.look();
		assertThat(holder("DR-7", REPLY)).as("whoever comes back, before those above").isEqualTo("service-of-services");
		assertThat(levelDue(dispute)).isEqualTo("2026-06-17");
	}

	@Test
	void oneThatCannotBeHandedOverKeepsNoneOfTheOthers() {
		headedBy("second-head");
		Dispute stuck = formal("DR-11");
		Dispute free = formal("DR-12");
		String process = task("DR-11", REPLY).getProcessInstanceId();
		this.runtime.suspendProcessInstanceById(process);
		away("second-head");
		this.handover.look();
		assertThat(turns(stuck)).as("not half handed over").containsExactly("1 second-head: open");
		assertThat(turns(free)).containsExactly("1 stands-in: open");
		this.runtime.activateProcessInstanceById(process);
		this.handover.look();
		assertThat(holder("DR-11", REPLY)).as("an hour later").isEqualTo("stands-in");
	}

	@Test
	void whatIsRepliedToStaysWithWhoeverReplied() {
		headedBy("third-head");
		Dispute dispute = formal("DR-13");
		reply("DR-13");
		away("third-head");
		this.handover.look();
		assertThat(turns(dispute)).containsExactly("1 third-head: open");
	}

	private void headedBy(String manager) {
		person(manager, UserGroup.TEAM_MANAGER);
		team(Map.of(UserGroup.TEAM_MANAGER, manager, UserGroup.SERVICE_MANAGER, "service-head"));
	}

	private void away(String manager) {
		person("stands-in", UserGroup.TEAM_MANAGER);
		this.absences.save(new Absence(manager, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 3), "stands-in"));
	}

	private String next(Dispute dispute) {
		return this.views.of(dispute.id()).next();
	}

	private void team(Map<UserGroup, String> line) {
		this.people.save(new Team(TEAM, TEAM, "North", line));
	}

}
