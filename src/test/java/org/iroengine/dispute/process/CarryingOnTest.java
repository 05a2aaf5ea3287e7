package org.iroengine.dispute.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

import org.iroengine.dispute.CarryingOn;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeIro;
import org.iroengine.dispute.DisputeState;
import org.iroengine.people.CaseRole;
import org.iroengine.people.CaseWork;
import org.iroengine.people.Person;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Care has ended, the last IRO has left, and the IRO manager names who carries it on. */
class CarryingOnTest extends DisputeLife {

	@Autowired
	CarryingOn carryingOn;

	@Autowired
	DisputeIro iro;

	@Autowired
	@Qualifier("lookWhichDisputesHaveNobody")
	RecurringTask<Void> watch;

	@AfterEach
	void everybodyIsBack() {
		this.authority.move();
	}

	@Test
	void whoeverIsNamedHasTheTasksAtOnceAndResolvesIt() {
		Dispute dispute = left("CYO-1");
		assertThat(holder("CYO-1", VERDICT)).isEqualTo("officer-1");
		mayNotWithdraw("officer-2", dispute);
		mayNotWithdraw("manager", dispute);
		assertThat(name("CYO-1", "officer-2")).isEmpty();
		assertThat(holder("CYO-1", VERDICT)).isEqualTo("officer-2");
		assertThat(holder("CYO-1", MODEL.id("Say what becomes of the dispute"))).isEqualTo("officer-2");
		assertThat(letters("CYO-1")).contains("dispute-carried-on to officer-2");
		assertThat(audit("CYO-1")).contains("manager: disputes carried on",
				"manager: dispute: carried on by another officer");
		mayNotWithdraw("officer-1", dispute);
		judge("CYO-1", "satisfied");
		assertThat(again(dispute).state()).isEqualTo(DisputeState.RESOLVED);
		assertThat(again(dispute).closure().by()).isEqualTo("officer-2");
	}

	@Test
	void whatIsAskedLaterGoesToTheNamedOneToo() {
		Dispute dispute = left("CYO-2");
		name("CYO-2", "officer-2");
		judge("CYO-2", "not-satisfied");
		assertThat(turns(dispute)).hasSize(2);
		reply("CYO-2");
		assertThat(holder("CYO-2", VERDICT)).isEqualTo("officer-2");
		assertThat(letters("CYO-2")).contains("dispute-replied to officer-2");
	}

	@Test
	void nobodyIsNamedWhileTheLastIroIsThereAndOnlyAManagerNames() {
		Dispute dispute = formal("CYO-3");
		officer("officer-1", LocalDate.of(2026, 6, 26));
		assertThat(name("CYO-3", "officer-2")).as("looked after").extracting(Fault::field).containsExactly("dispute");
		officer("officer-1", null);
		at("CYO-3", "2026-06-02T12:00:00Z");
		leaves("CYO-3", "2026-06-02T11:00");
		assertThat(name("CYO-3", "officer-2")).as("at work").extracting(Fault::field).containsExactly("dispute");
		assertThat(this.iro.of("CYO-3")).isEqualTo("officer-1");
		officer("officer-1", LocalDate.of(2026, 6, 26));
		for (UserGroup other : List.of(UserGroup.IRO, UserGroup.SAFEGUARDING_HEAD, UserGroup.TEAM_MANAGER)) {
			onPage("somebody", other,
					() -> assertThat(this.carryingOn.name("CYO-3", "officer-2")).extracting(Fault::field)
						.containsExactly("user"));
		}
		assertThat(name("CYO-3", "officer-2")).as("leaves within four weeks").isEmpty();
		assertThat(name("CYO-3", "officer-3")).as("the named one is there")
			.extracting(Fault::field)
			.containsExactly("dispute");
		onPage("officer-2", UserGroup.IRO, () -> assertThat(this.moves.withdraw(dispute.id(), "Settled.")).isEmpty());
		assertThat(name("CYO-3", "officer-3")).as("closed").extracting(Fault::field).containsExactly("dispute");
	}

	@Test
	void onlyAnIndependentOfficerWhoStaysIsNamed() {
		Dispute dispute = left("CYO-4");
		this.people.saveWork(
				List.of(new CaseWork("CYO-4", "officer-3", CaseRole.BUDGET_HOLDER, LocalDate.of(2026, 3, 2), null)));
		officer("team-head", null);
		for (String other : List.of("manager", "officer-1", "officer-3", "officer-4", "team-head", "nobody-known")) {
			assertThat(name("CYO-4", other)).singleElement().satisfies((fault) -> {
				assertThat(fault.field()).isEqualTo("officer");
				assertThat(fault.message()).startsWith(other).endsWith("Choose another officer.");
			});
		}
		assertThat(name("CYO-4", "officer-3").get(0).message()).contains("is the child's budget holder");
		assertThat(name("CYO-4", null)).extracting(Fault::message).containsExactly("Choose an officer.");
		assertThat(this.iro.of("CYO-4")).isEqualTo("officer-1");
		onPage("manager", UserGroup.IRO_MANAGER,
				() -> assertThat(this.carryingOn.choices(dispute).orElseThrow()).extracting(Person::id)
					.contains("officer-2")
					.doesNotContain("officer-1", "officer-3", "officer-4", "team-head"));
		onPage("head", UserGroup.SAFEGUARDING_HEAD, () -> assertThat(this.carryingOn.choices(dispute)).isEmpty());
	}

	@Test
	void whoeverIsAllocatedAfterwardsComesFirstAgain() {
		Dispute dispute = left("CYO-5");
		name("CYO-5", "officer-2");
		at("CYO-5", "2026-06-04T09:00:00Z");
		arrive("CYO-5", "2026-06-04T08:00");
		workOff("CYO-5");
		complete("manager", UserGroup.IRO_MANAGER, task("CYO-5", "Task_ConfirmTheIro"),
				Map.of("officer", "officer-3", "reason", "Knows the family."));
		assertThat(holder("CYO-5", VERDICT)).isEqualTo("officer-3");
		mayNotWithdraw("officer-2", dispute);
		at("CYO-5", "2026-06-04T12:00:00Z");
		leaves("CYO-5", "2026-06-04T11:00");
		assertThat(this.iro.of("CYO-5")).as("the last IRO, and not who was named before").isEqualTo("officer-3");
		officer("officer-3", LocalDate.of(2026, 6, 4));
		assertThat(name("CYO-5", "officer-2")).isEmpty();
		assertThat(holder("CYO-5", VERDICT)).isEqualTo("officer-2");
	}

	@Test
	void managersAreToldOnceOfEachWhoLeaves() {
		formal("CYO-6");
		at("CYO-6", "2026-06-02T12:00:00Z");
		leaves("CYO-6", "2026-06-02T11:00");
		look();
		assertThat(told("CYO-6")).isZero();
		officer("officer-1", LocalDate.of(2026, 6, 26));
		look();
		look();
		assertThat(told("CYO-6")).isEqualTo(1);
		name("CYO-6", "officer-2");
		look();
		assertThat(told("CYO-6")).isEqualTo(1);
		officer("officer-2", LocalDate.of(2026, 6, 2));
		look();
		assertThat(told("CYO-6")).isEqualTo(2);
	}

	private List<Fault> name(String child, String officer) {
		List<Fault> faults = new ArrayList<>();
		onPage("manager", UserGroup.IRO_MANAGER, () -> faults.addAll(this.carryingOn.name(child, officer)));
		return faults;
	}

	private void mayNotWithdraw(String person, Dispute dispute) {
		onPage(person, UserGroup.IRO,
				() -> assertThat(this.moves.withdraw(dispute.id(), "Enough.")).as(person)
					.extracting(Fault::field)
					.containsExactly("user"));
	}

	private void look() {
		this.watch.execute(null, null);
	}

	private long told(String child) {
		return letters(child).stream().filter("dispute-has-nobody to manager"::equals).count();
	}

}
