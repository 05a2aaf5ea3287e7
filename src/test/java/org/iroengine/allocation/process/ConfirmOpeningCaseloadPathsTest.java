package org.iroengine.allocation.process;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.Confirmation;
import org.iroengine.allocation.OpeningCaseload;
import org.iroengine.allocation.WaitingChild;
import org.iroengine.care.CareProcess;
import org.iroengine.deadline.DeadlineFilter;
import org.iroengine.deadline.Deadlines;
import org.iroengine.people.People;
import org.iroengine.support.Casework;
import org.iroengine.support.Elsewhere;
import org.iroengine.support.ModelFile;
import org.iroengine.support.OpeningChildren;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each path of the process in which a manager confirms the opening caseload. */
@Import(OpeningChildren.class)
class ConfirmOpeningCaseloadPathsTest extends Casework {

	private static final ModelFile MODEL = ModelFile.of("allocation", OpeningCaseload.PROCESS);

	private static final String KEY = ConfirmOpeningCaseload.BUSINESS_KEY;

	@Autowired
	OpeningChildren children;

	@Autowired
	OpeningCaseload caseload;

	@Autowired
	Allocations allocations;

	@Autowired
	CareProcess process;

	@Autowired
	Deadlines deadlines;

	@Autowired
	People people;

	@Autowired
	ConfigurableApplicationContext context;

	@BeforeEach
	void monday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
	}

	@AfterAll
	void everyNodeWasPassed() {
		assertThat(visited(OpeningCaseload.PROCESS, KEY)).isEqualTo(MODEL.ids());
	}

	@Test
	void everybodyIsConfirmed() {
		takeIn("OC-01", "OC-02");
		Task task = confirming();
		assertThat(candidates(task)).containsExactly("iro-manager");
		assertThat(task.getDueDate()).isNull();
		assertThat(task.getFormKey()).isEqualTo("/opening-caseload");
		assertThat(confirmAll()).isEqualTo(new Confirmation.Confirmed(2));
		complete("manager", UserGroup.IRO_MANAGER, task, Map.of());
		assertOver();
		assertThat(keptVariables(task.getProcessInstanceId())).isZero();
		assertThat(audit("OC-01")).containsExactly("system: requested", "manager: allocated");
	}

	@Test
	void someWaitAndTheTaskIsRefused() {
		takeIn("OC-11", "OC-12");
		Task task = confirming();
		assertThatThrownBy(() -> complete("manager", UserGroup.IRO_MANAGER, task, Map.of()))
			.isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining("2 children still wait. Open the page and confirm them.");
		confirmAll();
		this.tasks.complete(task.getId());
		assertOver();
	}

	/** Between the check and the engine's own step another child is taken in. */
	@Test
	void aChildIsTakenInWhileTheLastIsConfirmed() {
		takeIn("OC-21");
		Task task = confirming();
		confirmAll();
		long late = this.children.recorded("OC-22", "team-1").id();
		new Leavers(this.context, this.people).whileCompleting(task,
				() -> Elsewhere.now(() -> this.care.announceStart(late)), () -> this.tasks.complete(task.getId()));
		workOff(KEY);
		assertThat(confirming().getId()).isNotEqualTo(task.getId());
		confirmAll();
		this.tasks.complete(confirming().getId());
		assertOver();
	}

	@Test
	void careEndsForTheLastWhoWaits() {
		takeIn("OC-31");
		this.care.end("OC-31", "2026-03-01", "RETURNED_HOME");
		assertThat(this.caseload.count()).isZero();
		assertThat(audit("OC-31")).endsWith("system: care ended", "system: ended");
		this.tasks.complete(confirming().getId());
		assertOver();
	}

	@Test
	void manyAreTakenInAtOnceAndOneTaskWaits() {
		List<Callable<Boolean>> arrivals = IntStream.range(0, 8)
			.mapToObj((one) -> this.children.recorded("OC-4" + one, "team-1").id())
			.<Callable<Boolean>>map((period) -> () -> this.care.announceStart(period))
			.toList();
		assertThat(Elsewhere.atOnce(arrivals)).hasSize(8).containsOnly(true);
		workOff(KEY);
		assertThat(openTasks(KEY)).hasSize(1);
		assertThat(this.caseload.count()).isEqualTo(8);
		confirmAll();
		this.tasks.complete(confirming().getId());
		assertOver();
	}

	/** Neither before nor after a confirmation; a child who comes today has a clock. */
	@Test
	void weeksPassWithoutClockReminderOrLetter() {
		takeIn("OC-51", "OC-52");
		arrive("OC-LIVE", "2026-03-02T08:00");
		workOff("OC-LIVE");
		assertThat(openTasks("OC-LIVE")).containsExactly("Task_ConfirmTheIro");
		for (int weeks = 0; weeks < 6; weeks++) {
			this.clock.advance(Duration.ofDays(7));
			List.of("OC-51", "OC-52", "OC-LIVE", KEY).forEach(this::workOff);
		}
		confirmAll();
		assertThat(openTasks(KEY)).hasSize(1);
		for (String child : List.of("OC-51", "OC-52")) {
			assertThat(letters(child)).isEmpty();
			assertThat(this.deadlines.list(new DeadlineFilter(child, null, true))).isEmpty();
			assertThat(openTasks(child)).isEmpty();
			assertThat(this.allocations.current(child)).isPresent();
		}
		assertThat(letters("OC-LIVE")).contains("allocation-breached to head");
		this.tasks.complete(confirming().getId());
	}

	private void takeIn(String... childRefs) {
		for (String childRef : childRefs) {
			this.process.start(this.children.recorded(childRef, "team-1"));
			workOff(childRef);
		}
		workOff(KEY);
	}

	private Task confirming() {
		return task(KEY, MODEL.id("Confirm the opening caseload"));
	}

	private Confirmation confirmAll() {
		Map<Long, String> officers = new LinkedHashMap<>();
		for (WaitingChild child : this.caseload.waiting()) {
			officers.put(child.allocationId(), child.proposed());
		}
		Confirmation[] confirmation = new Confirmation[1];
		onPage("manager", UserGroup.IRO_MANAGER, () -> confirmation[0] = this.caseload.confirm(officers));
		return confirmation[0];
	}

	private void assertOver() {
		assertThat(this.caseload.count()).isZero();
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(KEY).count()).isZero();
	}

}
