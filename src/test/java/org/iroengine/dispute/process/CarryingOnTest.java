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
		Dispute dispute = left("CO-1");
		assertThat(holder("CO-1", VERDICT)).isEqualTo("officer-1");
		mayNotWithdraw("officer-2", dispute);
		mayNotWithdraw("manager", dispute);
		assertThat(name("CO-1", "officer-2")).isEmpty();
		assertThat(holder("CO-1", VERDICT)).isEqualTo("officer-2");
		assertThat(holder("CO-1", MODEL.id("Say what becomes of the dispute"))).isEqualTo("officer-2");
		assertThat(letters("CO-1")).contains("dispute-carried-on to officer-2");
		assertThat(audit("CO-1")).contains("manager: disputes carried on",
				"manager: dispute: carried on by another officer");
		mayNotWithdraw("officer-1", dispute);
		judge("CO-1", "satisfied");
		assertThat(again(dispute).state()).isEqualTo(DisputeState.RESOLVED);
		assertThat(again(dispute).closure().by()).isEqualTo("officer-2");
	}

	@Test
	void whatIsAskedLaterGoesToTheNamedOneToo() {
		Dispute dispute = left("CO-2");
		name("CO-2", "officer-2");
		judge("CO-2", "not-satisfied");
		assertThat(turns(dispute)).hasSize(2);
		reply("CO-2");
		assertThat(holder("CO-2", VERDICT)).isEqualTo("officer-2");
		assertThat(letters("CO-2")).contains("dispute-replied to officer-2");
	}

	@Test
	void nobodyIsNamedWhileTheLastIroIsThereAndOnlyAManagerNames() {
		Dispute dispute = formal("CO-3");
		officer("officer-1", LocalDate.of(2026, 6, 26));
		assertThat(name("CO-3", "officer-2")).as("looked after").extracting(Fault::field).containsExactly("dispute");
		officer("officer-1", null);
		at("CO-3", "2026-06-02T12:00:00Z");
		leaves("CO-3", "2026-06-02T11:00");
		assertThat(name("CO-3", "officer-2")).as("at work").extracting(Fault::field).containsExactly("dispute");
		assertThat(this.iro.of("CO-3")).isEqualTo("officer-1");
		officer("officer-1", LocalDate.of(2026, 6, 26));
		for (UserGroup other : List.of(UserGroup.IRO, UserGroup.SAFEGUARDING_HEAD, UserGroup.TEAM_MANAGER)) {
			onPage("somebody", other,
					() -> assertThat(this.carryingOn.name("CO-3", "officer-2")).extracting(Fault::field)
						.containsExactly("user"));
		}
		assertThat(name("CO-3", "officer-2")).as("leaves within four weeks").isEmpty();
		assertThat(name("CO-3", "officer-3")).as("the named one is there")
			.extracting(Fault::field)
			.containsExactly("dispute");
		onPage("officer-2", UserGroup.IRO, () -> assertThat(this.moves.withdraw(dispute.id(), "Settled.")).isEmpty());
		assertThat(name("CO-3", "officer-3")).as("closed").extracting(Fault::field).containsExactly("dispute");
	}

	@Test
	void onlyAnIndependentOfficerWhoStaysIsNamed() {
		Dispute dispute = left("CO-4");
		this.people.saveWork(
				List.of(new CaseWork("CO-4", "officer-3", CaseRole.BUDGET_HOLDER, LocalDate.of(2026, 3, 2), null)));
		officer("team-head", null);
		for (String other : List.of("manager", "officer-1", "officer-3", "officer-4", "team-head", "nobody-known")) {
			assertThat(name("CO-4", other)).singleElement().satisfies((fault) -> {
				assertThat(fault.field()).isEqualTo("officer");
				assertThat(fault.message()).startsWith(other).endsWith("Choose another officer.");
			});
		}
		assertThat(name("CO-4", "officer-3").get(0).message()).contains("is the child's budget holder");
		assertThat(name("CO-4", null)).extracting(Fault::message).containsExactly("Choose an officer.");
		assertThat(this.iro.of("CO-4")).isEqualTo("officer-1");
		onPage("manager", UserGroup.IRO_MANAGER,
				() -> assertThat(this.carryingOn.choices(dispute).orElseThrow()).extracting(Person::id)
					.contains("officer-2")
					.doesNotContain("officer-1", "officer-3", "officer-4", "team-head"));
		onPage("head", UserGroup.SAFEGUARDING_HEAD, () -> assertThat(this.carryingOn.choices(dispute)).isEmpty());
	}

	@Test
	void whoeverIsAllocatedAfterwardsComesFirstAgain() {
		Dispute dispute = left("CO-5");
		name("CO-5", "officer-2");
		at("CO-5", "2026-06-04T09:00:00Z");
		arrive("CO-5", "2026-06-04T08:00");
		workOff("CO-5");
		complete("manager", UserGroup.IRO_MANAGER, task("CO-5", "Task_ConfirmTheIro"),
				Map.of("officer", "officer-3", "reason", "Knows the family."));
		assertThat(holder("CO-5", VERDICT)).isEqualTo("officer-3");
		mayNotWithdraw("officer-2", dispute);
		at("CO-5", "2026-06-04T12:00:00Z");
		leaves("CO-5", "2026-06-04T11:00");
		assertThat(this.iro.of("CO-5")).as("the last IRO, and not who was named before").isEqualTo("officer-3");
		officer("officer-3", LocalDate.of(2026, 6, 4));
		assertThat(name("CO-5", "officer-2")).isEmpty();
		assertThat(holder("CO-5", VERDICT)).isEqualTo("officer-2");
	}

	@Test
	void managersAreToldOnceOfEachWhoLeaves() {
		formal("CO-6");
		at("CO-6", "2026-06-02T12:00:00Z");
		leaves("CO-6", "2026-06-02T11:00");
		look();
		assertThat(told("CO-6")).isZero();
		officer("officer-1", LocalDate.of(2026, 6, 26));
		look();
		look();
		assertThat(told("CO-6")).isEqualTo(1);
		name("CO-6", "officer-2");
		look();
		assertThat(told("CO-6")).isEqualTo(1);
		officer("officer-2", LocalDate.of(2026, 6, 2));
		look();
		assertThat(told("CO-6")).isEqualTo(2);
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
