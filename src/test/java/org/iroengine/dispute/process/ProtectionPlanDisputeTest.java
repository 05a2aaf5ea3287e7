package org.iroengine.dispute.process;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.ProtectionPlans;
import org.iroengine.care.ProtectionPlansSaved;
import org.iroengine.care.WrittenProtectionPlan;
import org.iroengine.dispute.Basis;
import org.iroengine.dispute.CarryingOn;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeFiles;
import org.iroengine.dispute.DisputeIro;
import org.iroengine.dispute.Raised;
import org.iroengine.dispute.WrittenDispute;
import org.iroengine.people.CaseRole;
import org.iroengine.people.CaseWork;
import org.iroengine.people.Person;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** A child on a protection plan who is not looked after: the chair raises the dispute. */
class ProtectionPlanDisputeTest extends DisputeLife {

	@Autowired
	ProtectionPlans plans;

	@Autowired
	DisputeFiles files;

	@Autowired
	CarryingOn carryingOn;

	@Autowired
	DisputeIro iro;

	/** Nobody else's child is proposed to the chair who comes and goes here. */
	@AfterEach
	void theChairIsGone() {
		chair(LocalDate.of(2020, 1, 1));
	}

	@Test
	void theChairRaisesAndJudgesAndTheTwentyDaysAreLocalPolicy() {
		onAPlan("PD-1");
		onPage("officer-1", UserGroup.IRO, () -> assertThat(this.disputes.raise(written("PD-1", true, null, null)))
			.isInstanceOf(Raised.NotYours.class));
		onPage("officer-2", UserGroup.IRO, () -> this.disputes.raise(written("PD-1", true, null, null)));
		workOff("PD-1");
		Dispute dispute = this.disputes.ofChild("PD-1").get(0);
		assertThat(dispute.basis()).isEqualTo(Basis.PROTECTION_PLAN);
		assertThat(total(dispute).rule()).isEqualTo("dispute-total-protection");
		assertThat(total(dispute).dueOn()).isEqualTo("2026-06-29");
		assertThat(holder("PD-1", REPLY)).isEqualTo("team-head");
		assertThat(this.tasks.getVariable(task("PD-1", REPLY).getId(), "view").toString()).contains("PD-1 (CD)");
		reply("PD-1");
		judge("PD-1", "satisfied");
		assertThat(again(dispute).isOpen()).isFalse();
		assertThat(again(dispute).closure().by()).isEqualTo("officer-2");
	}

	@Test
	void aChildWhoWasLookedAfterBeforeIsTheChairs() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		lookedAfter("PD-3", "2026-03-02T08:00");
		at("PD-3", "2026-05-20T12:00:00Z");
		leaves("PD-3", "2026-05-20T11:00");
		this.clock.set(Instant.parse("2026-06-01T09:00:00Z"));
		this.plans.save(List.of(new WrittenProtectionPlan("PD-3", "CD", "officer-2", TEAM, "2026-05-25", null)));
		onPage("officer-1", UserGroup.IRO, () -> assertThat(this.disputes.raise(written("PD-3", true, null, null)))
			.isInstanceOf(Raised.NotYours.class));
		onPage("officer-2", UserGroup.IRO, () -> this.disputes.raise(written("PD-3", true, null, null)));
		assertThat(this.disputes.ofChild("PD-3")).extracting(Dispute::basis).containsExactly(Basis.PROTECTION_PLAN);
	}

	@Test
	void theManagerOfTheTeamOfThePlanIsAskedForAWordAndReadsWhatIsAsked() {
		onAPlan("PD-2");
		onPage("officer-2", UserGroup.IRO,
				() -> this.disputes.raise(new WrittenDispute("PD-2", false, "plan-not-updated", null, "Old plan.",
						"A new one.", "To know.", "Worry.", null, null, null, null, null, null, null)));
		workOff("PD-2");
		assertThat(letters("PD-2")).contains("dispute-informal to team-head");
		String reference = this.disputes.ofChild("PD-2").get(0).reference();
		onPage("team-head", UserGroup.TEAM_MANAGER, () -> assertThat(this.files.find(reference)).isPresent());
		onPage("lead-1", UserGroup.TEAM_MANAGER, () -> assertThat(this.files.find(reference)).isEmpty());
	}

	@Test
	void anotherChairHasItsTasks() {
		Dispute dispute = raisedByTheChair("PD-4");
		reply("PD-4");
		assertThat(holder("PD-4", VERDICT)).isEqualTo("officer-2");
		assertThat(this.plans.changeChair("PD-4", "officer-1", LocalDate.of(2026, 6, 1))).isEmpty();
		assertThat(holder("PD-4", VERDICT)).isEqualTo("officer-1");
		judge("PD-4", "satisfied");
		assertThat(again(dispute).closure().by()).isEqualTo("officer-1");
	}

	@Test
	void thePlanEndsAndTheChairSaysWhatBecomesOfIt() {
		Dispute dispute = raisedByTheChair("PD-5");
		assertThat(this.plans.end("PD-5", LocalDate.of(2026, 6, 1))).isEmpty();
		workOff("PD-5");
		assertThat(letters("PD-5")).contains("dispute-after-care to officer-2");
		Task asked = task("PD-5", MODEL.id("Say what becomes of the dispute"));
		assertThat(asked.getAssignee()).isEqualTo("officer-2");
		as("officer-2", UserGroup.IRO, () -> this.tasks.complete(asked.getId(), Map.of("afterCare", "go-on")));
		reply("PD-5");
		judge("PD-5", "satisfied");
		assertThat(again(dispute).closure().by()).isEqualTo("officer-2");
	}

	@Test
	void whereCareEndsUnderAPlanTheChairHasTheTasks() {
		formal("PD-6");
		reply("PD-6");
		assertThat(holder("PD-6", VERDICT)).isEqualTo("officer-1");
		this.plans.save(List.of(new WrittenProtectionPlan("PD-6", "CD", "officer-2", TEAM, "2026-05-25", null)));
		at("PD-6", "2026-06-01T12:00:00Z");
		leaves("PD-6", "2026-06-01T11:00");
		assertThat(holder("PD-6", VERDICT)).isEqualTo("officer-2");
	}

	private Dispute raisedByTheChair(String child) {
		onAPlan(child);
		onPage("officer-2", UserGroup.IRO, () -> this.disputes.raise(written(child, true, null, null)));
		workOff(child);
		return this.disputes.ofChild(child).get(0);
	}

	@Test
	void aPlanThatEndsLeavesItsDisputeToWhoeverIsNamed() {
		chair(null);
		this.clock.set(Instant.parse("2026-06-01T09:00:00Z"));
		this.plans.save(List.of(new WrittenProtectionPlan("PD-7", "CD", "pd-chair", TEAM, "2026-03-02", null)));
		onPage("pd-chair", UserGroup.IRO, () -> this.disputes.raise(written("PD-7", true, null, null)));
		workOff("PD-7");
		at("PD-7", "2026-06-03T09:00:00Z");
		this.plans.save(List.of(new WrittenProtectionPlan("PD-7", "CD", "pd-chair", TEAM, "2026-03-02", "2026-06-02")));
		assertThat(this.iro.of("PD-7")).as("the chair of the plan that has ended").isEqualTo("pd-chair");
		assertThat(name("PD-7", "officer-3")).extracting(Fault::field).containsExactly("dispute");
		chair(LocalDate.of(2026, 6, 5));
		this.people.saveWork(
				List.of(new CaseWork("PD-7", "officer-1", CaseRole.SOCIAL_WORKER, LocalDate.of(2024, 3, 4), null)));
		assertThat(name("PD-7", "officer-1")).extracting(Fault::field).containsExactly("officer");
		assertThat(name("PD-7", "officer-3")).isEmpty();
		reply("PD-7");
		assertThat(holder("PD-7", VERDICT)).isEqualTo("officer-3");
	}

	private void chair(LocalDate contractEnd) {
		this.people.save(new Person("pd-chair", "pd-chair", "pd-chair@council.example", UserGroup.IRO, BigDecimal.ONE,
				contractEnd));
	}

	private List<Fault> name(String child, String officer) {
		List<Fault> faults = new ArrayList<>();
		onPage("manager", UserGroup.IRO_MANAGER, () -> faults.addAll(this.carryingOn.name(child, officer)));
		return faults;
	}

	private void onAPlan(String child) {
		this.clock.set(Instant.parse("2026-06-01T09:00:00Z"));
		assertThat(
				this.plans.save(List.of(new WrittenProtectionPlan(child, "CD", "officer-2", TEAM, "2026-03-02", null))))
			.isInstanceOf(ProtectionPlansSaved.Done.class);
	}

}
