package org.iroengine.dispute.process;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.ProtectionPlans;
import org.iroengine.care.ProtectionPlansSaved;
import org.iroengine.care.WrittenProtectionPlan;
import org.iroengine.dispute.Basis;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.Raised;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** A child on a protection plan who is not looked after: the chair raises the dispute. */
class ProtectionPlanDisputeTest extends DisputeLife {

	@Autowired
	ProtectionPlans plans;

	@Test
	void theChairRaisesAndJudgesAndTheTwentyDaysAreLocalPolicy() {
		this.clock.set(Instant.parse("2026-06-01T09:00:00Z"));
		assertThat(this.plans
			.save(List.of(new WrittenProtectionPlan("PD-1", "CD", "officer-2", TEAM, "2026-03-02", null))))
			.isInstanceOf(ProtectionPlansSaved.Done.class);
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
		lookedAfter("PD-2", "2026-03-02T08:00");
		at("PD-2", "2026-05-20T12:00:00Z");
		leaves("PD-2", "2026-05-20T11:00");
		this.clock.set(Instant.parse("2026-06-01T09:00:00Z"));
		this.plans.save(List.of(new WrittenProtectionPlan("PD-2", "CD", "officer-2", TEAM, "2026-05-25", null)));
		onPage("officer-1", UserGroup.IRO, () -> assertThat(this.disputes.raise(written("PD-2", true, null, null)))
			.isInstanceOf(Raised.NotYours.class));
		onPage("officer-2", UserGroup.IRO, () -> this.disputes.raise(written("PD-2", true, null, null)));
		assertThat(this.disputes.ofChild("PD-2")).extracting(Dispute::basis).containsExactly(Basis.PROTECTION_PLAN);
	}

}
