package org.iroengine.allocation.process;

import java.time.LocalDate;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.allocation.Acting;
import org.iroengine.allocation.Confirmation;
import org.iroengine.allocation.Cover;
import org.iroengine.support.CoverCases;
import org.iroengine.support.ModelFile;
import org.iroengine.support.Signed;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Each path of the process in which somebody acts for the IRO of a child. */
class CoverIroPathsTest extends CoverCases {

	private static final ModelFile MODEL = ModelFile.of("allocation", CoverIro.PROCESS);

	@Autowired
	AuthorizationService authorizations;

	@AfterAll
	void everyNodeWasPassed() {
		assertThat(visited(CoverIro.PROCESS, "CI-")).isEqualTo(MODEL.ids());
	}

	@Test
	void tasksGoToTheCoverAndReturn() {
		away("a", "CI-01");
		Task open = iroTask("CI-01");
		assertThat(cover("away-a", "cover-a", "2026-03-09", "2026-03-13", "CI-01"))
			.isEqualTo(new Confirmation.Confirmed(1));
		workOff("CI-01");
		assertThat(timer("CI-01", MODEL.id("First day begins"))).isEqualTo("2026-03-09T00:00:00Z");
		assertThat(holder(open)).isEqualTo("away-a");
		at("2026-03-09T00:00:00Z");
		workOff("CI-01");
		assertThat(holder(open)).isEqualTo("cover-a");
		assertThat(mayRead(open, "away-a")).isFalse();
		Task meanwhile = iroTask("CI-01");
		assertThat(holder(meanwhile)).isEqualTo("cover-a");
		as("cover-a", UserGroup.IRO, () -> this.tasks.complete(meanwhile.getId()));
		assertThat(audit("CI-01")).contains("manager: cover recorded", "system: task handed over",
				"cover-a: acted for the IRO");
		at("2026-03-13T23:59:59Z");
		workOff("CI-01");
		assertThat(holder(open)).isEqualTo("cover-a");
		at("2026-03-14T00:00:00Z");
		workOff("CI-01");
		assertThat(holder(open)).isEqualTo("away-a");
		assertThat(mayRead(open, "cover-a")).isFalse();
		assertThat(this.allocations.current("CI-01").orElseThrow().officer()).isEqualTo("away-a");
		as("away-a", UserGroup.IRO, () -> this.tasks.complete(open.getId()));
		assertThat(audit("CI-01")).filteredOn((row) -> row.endsWith("acted for the IRO")).hasSize(1);
	}

	/** The last day of a cover that ends in summer time ends at 23:00 UTC. */
	@Test
	void theLastDayEndsInLondon() {
		away("b", "CI-02");
		cover("away-b", "cover-b", "2026-03-02", "2026-04-03", "CI-02");
		workOff("CI-02");
		assertThat(timer("CI-02", MODEL.id("Last day is over"))).isEqualTo("2026-04-03T23:00:00Z");
		assertThat(acting("CI-02", "2026-04-03")).isEqualTo(new Acting("cover-b", "away-b"));
		assertThat(acting("CI-02", "2026-04-04")).isEqualTo(new Acting("away-b", null));
	}

	@Test
	void aCoverIsEndedEarly() {
		away("c", "CI-03");
		Task open = iroTask("CI-03");
		cover("away-c", "cover-c", "2026-03-02", "2026-03-13", "CI-03");
		workOff("CI-03");
		assertThat(holder(open)).isEqualTo("cover-c");
		at("2026-03-04T10:00:00Z");
		Cover cover = this.covers.current()
			.stream()
			.filter((one) -> one.childRef().equals("CI-03"))
			.findFirst()
			.orElseThrow();
		assertThat(Signed.in("manager", () -> this.covers.endNow(cover.id()))).isTrue();
		workOff("CI-03");
		assertThat(holder(open)).isEqualTo("away-c");
		assertThat(this.covers.endNow(cover.id())).isFalse();
		assertThat(audit("CI-03")).contains("manager: cover ended");
		assertThat(acting("CI-03", "2026-03-03").officer()).isEqualTo("cover-c");
		assertThat(acting("CI-03", "2026-03-04").officer()).isEqualTo("away-c");
	}

	@Test
	void careEndsMeanwhile() {
		away("d", "CI-04");
		cover("away-d", "cover-d", "2026-03-09", "2026-03-13", "CI-04");
		this.care.end("CI-04", "2026-03-02T09:00", "RETURNED_HOME");
		assertThat(this.covers.actingNow("CI-04")).isEmpty();
		assertThat(this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(CoverIro.PROCESS)
			.processInstanceBusinessKey("CI-04")
			.count()).isZero();
	}

	/** An officer with one child, away for a week, and another who may cover. */
	private void away(String letter, String childRef) {
		officer("away-" + letter, null);
		officer("cover-" + letter, null);
		child(childRef, "away-" + letter);
		absent("away-" + letter, "2026-03-09", "2026-03-13", null);
		look("away-" + letter);
	}

	private Acting acting(String childRef, String day) {
		return this.covers.actingFor(childRef, LocalDate.parse(day)).orElseThrow();
	}

	private boolean mayRead(Task task, String user) {
		return this.authorizations.createAuthorizationQuery()
			.resourceType(Resources.TASK)
			.resourceId(task.getId())
			.userIdIn(user)
			.count() > 0;
	}

}
