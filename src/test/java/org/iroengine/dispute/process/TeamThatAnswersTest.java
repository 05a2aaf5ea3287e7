package org.iroengine.dispute.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.ProtectionPlans;
import org.iroengine.care.SocialWorkers;
import org.iroengine.care.WrittenProtectionPlan;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeFilter;
import org.iroengine.dispute.DisputeRow;
import org.iroengine.dispute.DisputeTracker;
import org.iroengine.dispute.ResponderHandover;
import org.iroengine.dispute.WrittenDispute;
import org.iroengine.people.Absence;
import org.iroengine.people.Absences;
import org.iroengine.people.Person;
import org.iroengine.people.Team;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** The team that answers is the child's own, and may not be known yet. */
class TeamThatAnswersTest extends DisputeLife {

	private static final String AFTER_CARE = MODEL.id("Say what becomes of the dispute");

	@Autowired
	DisputeTracker tracker;

	@Autowired
	ResponderHandover handover;

	@Autowired
	SocialWorkers workers;

	@Autowired
	ProtectionPlans plans;

	@Autowired
	Absences absences;

	@Test
	void withoutATeamTheLevelWaitsForOne() {
		this.clock.set(Instant.parse("2026-06-01T09:00:00Z"));
		this.plans.save(List.of(new WrittenProtectionPlan("TA-1", "CD", "officer-2", null, "2026-03-02", null)));
		onPage("officer-2", UserGroup.IRO,
				() -> this.disputes.raise(new WrittenDispute("TA-1", true, "plan-not-updated", null, "Old plan.",
						"A new one.", "To know.", "Worry.", null, null, null, null, null, null, null)));
		workOff("TA-1");
		Dispute dispute = this.disputes.ofChild("TA-1").get(0);
		assertThat(turns(dispute)).containsExactly("1 nobody: open");
		this.plans.save(List.of(new WrittenProtectionPlan("TA-1", "CD", "officer-2", TEAM, "2026-03-02", null)));
		this.handover.look();
		assertThat(turns(dispute)).containsExactly("1 team-head: open");
		assertThat(holder("TA-1", REPLY)).isEqualTo("team-head");
	}

	@Test
	void theCaseGoesToAnotherTeam() {
		otherTeam();
		Dispute dispute = raise("TA-2", ofTheTeam("TA-2"));
		assertThat(holder("TA-2", REPLY)).isEqualTo("lead-1");
		assertThat(this.workers.change("TA-2", "other-worker")).isEmpty();
		assertThat(this.care.openPeriod("TA-2").orElseThrow().team()).isEqualTo("other-team");
		assertThat(holder("TA-2", REPLY)).isEqualTo("other-head");
		assertThat(levelDue(dispute)).isEqualTo("2026-06-05");
	}

	@Test
	void anotherWorkerMovesTheDisputesOfThatChildAlone() {
		person("first-head", UserGroup.TEAM_MANAGER);
		this.people.save(new Team(TEAM, TEAM, "North",
				Map.of(UserGroup.TEAM_MANAGER, "first-head", UserGroup.SERVICE_MANAGER, "service-head")));
		formal("DR-9");
		Dispute dispute = raise("DR-10", ofTheTeam("DR-10"));
		person("stands-in", UserGroup.TEAM_MANAGER);
		this.absences.save(new Absence("first-head", LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 3), "stands-in"));
		otherTeam();
		assertThat(this.workers.change("DR-10", "other-worker")).isEmpty();
		assertThat(turns(dispute)).containsExactly("1 other-head: open");
		assertThat(holder("DR-9", REPLY)).as("another child's waits for the hour").isEqualTo("first-head");
		this.handover.look();
		assertThat(holder("DR-9", REPLY)).isEqualTo("stands-in");
	}

	@Test
	void afterAReturnToCareTheCaseIsTheNewPeriodsAndItsEndIsAskedAbout() {
		otherTeam();
		Dispute dispute = raise("TA-3", ofTheTeam("TA-3"));
		at("TA-3", "2026-06-01T11:00:00Z");
		leaves("TA-3", "2026-06-01T11:30");
		Task asked = task("TA-3", AFTER_CARE);
		as("officer-1", UserGroup.IRO, () -> this.tasks.complete(asked.getId(), Map.of("afterCare", "go-on")));
		at("TA-3", "2026-06-02T09:00:00Z");
		lookedAfter("TA-3", "2026-06-02T08:00");
		assertThat(this.workers.change("TA-3", "other-worker")).isEmpty();
		assertThat(turns(dispute)).containsExactly("1 other-head: open");
		onPage("manager", UserGroup.IRO_MANAGER,
				() -> assertThat(this.tracker
					.list(new DisputeFilter(null, null, "other-team", null, null, null, null, null, null)))
					.extracting(DisputeRow::reference)
					.contains(dispute.reference()));
		at("TA-3", "2026-06-02T12:00:00Z");
		leaves("TA-3", "2026-06-02T12:30");
		assertThat(holder("TA-3", AFTER_CARE)).isEqualTo("officer-1");
	}

	private void otherTeam() {
		person("other-head", UserGroup.TEAM_MANAGER);
		this.people.save(new Team("other-team", "other-team", "North", Map.of(UserGroup.TEAM_MANAGER, "other-head")));
		this.people.save(new Person("other-worker", "other-worker", null, UserGroup.SOCIAL_WORKER, null, null,
				Person.WEEKDAYS, "other-team", null, List.of(), List.of()));
	}

	/** Whichever team holds the case answers. */
	private static WrittenDispute ofTheTeam(String child) {
		return new WrittenDispute(child, true, "plan-not-updated", null, "Old plan.", "A new one.", "To know.",
				"Worry.", null, null, null, null, null, null, null);
	}

}
