package org.iroengine.allocation.web;

import java.util.List;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.iroengine.support.Answer;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may work on the page of the opening caseload, and with which task. */
class OpeningCaseloadAccessTest extends WaitingCaseload {

	@Test
	void anUnclaimedTaskIsClaimedOnThePage() {
		this.tasks.setAssignee(this.task, null);
		assertThat(get(this.manager, "").body()).contains("Nobody is on this task", "Claim this task")
			.doesNotContain(this.prefix);
		assertThat(post(this.manager, "/claim", "").status()).isEqualTo(302);
		assertThat(waitingTask().getAssignee()).isEqualTo("manager");
		assertThat(get(this.manager, "").body()).contains(this.prefix + "-001");
	}

	@Test
	void somebodyElsesTaskShowsAndChangesNothing() {
		Visitor colleague = this.callers.person("manager-2");
		for (Answer answer : List.of(get(colleague, ""), confirm(colleague, ids()), post(colleague, "/finish", ""),
				post(colleague, "", "all=yes"),
				post(colleague, "", "agreed=yes&choices=" + ids().get(0) + ":officer-1"))) {
			assertThat(answer.body()).doesNotContain(this.prefix);
		}
		assertThat(get(colleague, "").body()).contains("The task is with manager; ask them to hand it back first.");
		post(colleague, "/claim", "");
		assertThat(waitingTask().getAssignee()).isEqualTo("manager");
		assertThat(this.caseload.count()).isEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "officer-1", "head", "support", "worker-1", "lead-1", "admin" })
	void nobodyButManagersMay(String user) {
		Visitor visitor = this.callers.person(user);
		assertThat(get(visitor, "").status()).isEqualTo(403);
		assertThat(confirm(visitor, ids()).status()).isEqualTo(403);
		assertThat(post(visitor, "/claim", "").status()).isEqualTo(403);
		assertThat(this.caseload.count()).isEqualTo(3);
	}

	@Test
	void withoutTheTokenNothingIsChanged() {
		Visitor forged = this.callers.fresh("manager").without("IRO-XSRF-TOKEN");
		assertThat(confirm(forged, ids()).status()).isEqualTo(403);
		assertThat(this.caseload.count()).isEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nothing", "%00", "%27%20or%201=1" })
	void anotherTaskIsNoKey(String id) {
		Answer page = this.manager.get("/opening-caseload?taskId=" + id);
		assertThat(page.status()).isLessThan(500);
		assertThat(page.body()).doesNotContain(this.prefix);
	}

	@Test
	void aTaskOfAnotherProcessIsNoKey() {
		Task other = this.household.waiting(this.prefix + "-LIVE");
		this.tasks.setAssignee(other.getId(), "manager");
		assertThat(this.manager.get("/opening-caseload?taskId=" + other.getId()).body())
			.contains("There is nothing to do here");
	}

}
