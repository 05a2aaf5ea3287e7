package org.iroengine.allocation.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.iroengine.support.Answer;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of all who wait for an IRO. */
class WaitingChildrenPageTest extends WaitingFamily {

	@Test
	void siblingsStandTogetherWithOneOfficerAndEveryonesLoad() {
		String page = this.manager.get("/waiting-children").body();
		assertThat(page).contains("Arrived together: 2 children", this.prefix + "-A (AB), aged 9", "with 1 sibling",
				"Everyone’s load, if all are confirmed as proposed");
		assertThat(proposed("A")).isEqualTo(proposed("B"));
		assertThat(proposed("C")).as("whoever has the least to do, which depends on all who have children here")
			.startsWith("officer-");
	}

	@Test
	void everyTaskOfTheFamilyProposesTheOfficerOfThePlan() {
		assertThat(this.allocations.proposal(id("B")).first().orElseThrow().officer())
			.isEqualTo(this.allocations.proposal(id("A")).first().orElseThrow().officer());
	}

	@Test
	void theTickedAreConfirmedAndTheRestWaits() {
		Answer answer = post("ticked=yes&pick=%d&pick=%d".formatted(id("A"), id("B")) + chosen("A", proposed("A"))
				+ chosen("B", proposed("B")));
		assertThat(answer.status()).as(answer.body()).isEqualTo(302);
		assertThat(this.manager.get("/waiting-children").body()).contains("2 confirmed, 1 still waits.");
		assertThat(current("A").officer()).isEqualTo(current("B").officer());
		assertThat(current("A").allocatedBy()).isEqualTo("manager");
		assertThat(current("A").overrideReason()).isNull();
		assertThat(this.tasks.createTaskQuery()
			.processInstanceBusinessKey(this.prefix + "-A")
			.taskDefinitionKey("Task_ConfirmTheIro")
			.count()).isZero();
	}

	@Test
	void allAreConfirmedAtOnce() {
		assertThat(post("all=yes").status()).isEqualTo(302);
		assertThat(this.manager.get("/waiting-children").body()).contains("3 confirmed, nobody waits any more.",
				"Nobody waits");
	}

	@Test
	void anotherOfficerNeedsAReasonAndWhatWasTypedStays() {
		String other = proposed("A").equals("officer-1") ? "officer-2" : "officer-1";
		String form = "ticked=yes&pick=%d&pick=%d".formatted(id("A"), id("C")) + chosen("A", other)
				+ chosen("C", proposed("C")) + "&reason-of-%d=typed+before".formatted(id("C"));
		Answer refused = post(form);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("Nobody was confirmed",
				this.prefix + "-A: Say why %s and not the proposed officer.".formatted(other), "typed before");
		assertThat(refused.body()).containsPattern("id=\"pick-%d\"[^>]*checked".formatted(id("A")))
			.containsPattern("officer-of-%d(?s:.(?!</select>))*%s\" selected".formatted(id("A"), other));
		assertThat(this.allocations.current(this.prefix + "-C")).isEmpty();
		assertThat(post(form + "&reason-of-%d=knows+the+family".formatted(id("A"))).status()).isEqualTo(302);
		assertThat(current("A").overrideReason()).isEqualTo("knows the family");
	}

	@Test
	void aTaskClaimedBySomebodyElseIsNamedAndNothingIsDone() {
		this.tasks.setAssignee(task("C").getId(), "manager-2");
		assertThat(this.manager.get("/waiting-children").body()).contains("With manager-2, who has claimed the task.");
		Answer refused = post("ticked=yes&pick=%d&pick=%d".formatted(id("A"), id("C")) + chosen("A", proposed("A"))
				+ chosen("C", proposed("C")));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body())
			.contains(this.prefix + "-C: The task is with manager-2; ask them to hand it back first.");
		assertThat(this.allocations.current(this.prefix + "-A")).isEmpty();
		assertThat(task("A").getAssignee()).isNull();
		assertThat(post("all=yes").status()).isEqualTo(302);
		assertThat(this.manager.get("/waiting-children").body()).contains("2 confirmed, 1 still waits.");
	}

	@Test
	void whoNoLongerWaitsIsNamed() {
		long gone = id("C");
		this.care.end(this.prefix + "-C", "2026-03-02T08:30", "returned home");
		Answer refused = post("ticked=yes&pick=%d&officer-of-%d=officer-1".formatted(gone, gone));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains(this.prefix + "-C: No longer waits");
	}

	@Test
	void nothingTickedIsSaid() {
		assertThat(post("ticked=yes&pick=x").body()).contains("Tick the children whose officer you confirm");
	}

	@ParameterizedTest
	@ValueSource(strings = { "officer-1", "head", "support", "worker-1", "lead-1", "admin" })
	void nobodyButManagersMay(String user) {
		Visitor visitor = this.callers.person(user);
		assertThat(visitor.get("/waiting-children").status()).isEqualTo(403);
		assertThat(visitor.send("POST", "/waiting-children", "all=yes", "application/x-www-form-urlencoded").status())
			.isEqualTo(403);
		assertThat(this.allocations.current(this.prefix + "-A")).isEmpty();
	}

}
