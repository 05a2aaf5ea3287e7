package org.iroengine.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;

import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.CaseloadDecisions;
import org.iroengine.allocation.Confirmation;
import org.iroengine.allocation.Covers;
import org.iroengine.allocation.DayRange;
import org.iroengine.allocation.Reassignments;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineFilter;
import org.iroengine.deadline.Deadlines;
import org.iroengine.people.Absence;
import org.iroengine.people.Absences;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

/**
 * A test on officers who are away or leave. A small process of the tests gives the IRO of
 * a child a task; each test has officers of its own.
 */
@Import(IroTaskForm.class)
public abstract class CoverCases extends Casework {

	protected static final String IRO_TASK = "Task_OfTheIro";

	protected static final String DECIDE = "Task_DecideCoverOrReallocation";

	@Autowired
	protected Allocations allocations;

	@Autowired
	protected CaseloadDecisions decisions;

	@Autowired
	protected Covers covers;

	@Autowired
	protected Deadlines deadlines;

	@Autowired
	protected Absences absences;

	@Autowired
	protected People people;

	@Autowired
	private RepositoryService repository;

	@Autowired
	@Qualifier("lookWhoIsAway")
	private RecurringTask<Void> watch;

	private String deployment;

	@BeforeAll
	void theIroHasATask() {
		this.deployment = this.repository.createDeployment()
			.addModelInstance("iro-task.bpmn",
					Bpmn.createExecutableProcess("iro-task")
						.camundaHistoryTimeToLive(1)
						.startEvent()
						.userTask(IRO_TASK)
						.camundaAssignee("${assignee}")
						.endEvent()
						.done())
			.deploy()
			.getId();
	}

	@AfterAll
	void theProcessOfTheTestsGoes() {
		this.repository.deleteDeployment(this.deployment, true);
	}

	@BeforeEach
	void mondayMorning() {
		at("2026-03-02T09:00:00Z");
	}

	protected void at(String instant) {
		this.clock.set(Instant.parse(instant));
	}

	protected void officer(String id, LocalDate contractEnd) {
		this.people.save(new Person(id, id, id + "@council.example", UserGroup.IRO, BigDecimal.ONE, contractEnd));
	}

	/** A child in care since this Monday whose IRO is the officer. */
	protected void child(String childRef, String officer) {
		arrive(childRef, "2026-03-02T08:00");
		workOff(childRef);
		complete("manager", UserGroup.IRO_MANAGER, task(childRef, "Task_ConfirmTheIro"),
				Map.of("officer", officer, "reason", "Knows the family."));
	}

	/** The IRO gets a task. */
	protected Task iroTask(String childRef) {
		String process = this.runtime
			.startProcessInstanceByKey("iro-task", childRef,
					Map.of("assignee", this.allocations.current(childRef).orElseThrow().officer()))
			.getId();
		return this.tasks.createTaskQuery().processInstanceId(process).singleResult();
	}

	protected String holder(Task task) {
		return this.tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
	}

	protected void absent(String officer, String from, String to, String deputy) {
		this.absences.save(new Absence(officer, LocalDate.parse(from), LocalDate.parse(to), deputy));
	}

	/** Looks who is away, and works off what follows for the officer. */
	protected void look(String officer) {
		this.watch.execute(null, null);
		workOff("caseload " + officer);
	}

	/** The decision that waits about the officer. */
	protected Optional<Task> decision(String officer) {
		return Optional.ofNullable(this.tasks.createTaskQuery()
			.processInstanceBusinessKey("caseload " + officer)
			.taskDefinitionKey(DECIDE)
			.singleResult());
	}

	protected long reassignment(String officer) {
		return (Long) this.tasks.getVariable(decision(officer).orElseThrow().getId(), Reassignments.VARIABLE);
	}

	protected Confirmation cover(String away, String officer, String from, String to, String... children) {
		return Signed.in("manager", () -> this.decisions.cover(reassignment(away), choices(officer, children),
				new DayRange(LocalDate.parse(from), LocalDate.parse(to))));
	}

	protected Confirmation reallocate(String gone, String officer, String... children) {
		return Signed.in("manager", () -> this.decisions.reallocate(reassignment(gone), choices(officer, children)));
	}

	protected void decided(String officer) {
		complete("manager", UserGroup.IRO_MANAGER, decision(officer).orElseThrow(), Map.of());
	}

	/** The states of the child's clock of the successor. */
	protected List<Deadline> successors(String childRef) {
		return this.deadlines.list(new DeadlineFilter(childRef, null, false))
			.stream()
			.filter((deadline) -> deadline.rule().equals("successor"))
			.toList();
	}

	private Map<Long, String> choices(String officer, String... children) {
		return Arrays.stream(children)
			.map((child) -> this.allocations.current(child).orElseThrow().id())
			.collect(Collectors.toMap(Function.identity(), (id) -> officer));
	}

}
