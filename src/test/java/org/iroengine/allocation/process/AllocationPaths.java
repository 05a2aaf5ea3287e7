package org.iroengine.allocation.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.task.Task;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.allocation.Allocation;
import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.LatenessReason;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.support.Casework;
import org.iroengine.support.ModelFile;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** What tests of the process that allocates an IRO have in common. */
abstract class AllocationPaths extends Casework {

	static final ModelFile MODEL = ModelFile.of("allocation", AllocateIro.PROCESS);

	static final String CONFIRM = MODEL.id("Confirm the IRO");

	static final String NOTE = MODEL.id("Note the breach");

	/** What is passed only by the late and the corrected. */
	static final Set<String> LATE = Stream
		.of("Guidance line passed", "Tell of the guidance line", "Guidance line recorded", "Date of the law passed",
				"Tell of the date of the law", "Date of the law recorded", "Start corrected", "Breach known",
				"Breach to be judged anew", "Nothing to note for now")
		.map(MODEL::id)
		.collect(Collectors.toSet());

	static final String MONDAY_EIGHT = "2026-03-02T08:00";

	@Autowired
	Deadlines deadlines;

	@Autowired
	Allocations allocations;

	/** Records the child and brings its allocation to the manager. */
	Task needsAnIro(String childRef, String start) {
		arrive(childRef, start);
		workOff(childRef);
		return task(childRef, CONFIRM);
	}

	/** The manager confirms whoever is proposed, late for want of capacity. */
	void confirm(String childRef) {
		Task task = task(childRef, CONFIRM);
		complete("manager", UserGroup.IRO_MANAGER, task,
				Map.of("officer", proposed(task), "lateness", LatenessReason.NO_CAPACITY.code()));
	}

	String proposed(Task task) {
		return (String) this.tasks.getVariable(task.getId(), AllocateIro.OFFICER);
	}

	/** Nobody confirms within the 48 hours. */
	Task overdue(String childRef) {
		needsAnIro(childRef, MONDAY_EIGHT);
		at("2026-03-03T08:00:00Z");
		workOff(childRef);
		at("2026-03-04T00:00:00Z");
		workOff(childRef);
		at("2026-03-04T08:00:01Z");
		fire(childRef, "Allocation overdue");
		return task(childRef, NOTE);
	}

	void at(String instant) {
		this.clock.set(Instant.parse(instant));
	}

	/** Fires the node's timer, whose time has come. */
	void fire(String childRef, String label) {
		this.management.executeJob(this.management.createJobQuery()
			.processInstanceId(process(childRef))
			.activityId(MODEL.id(label))
			.executable()
			.singleResult()
			.getId());
	}

	String process(String childRef) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(AllocateIro.PROCESS)
			.processInstanceBusinessKey(childRef)
			.singleResult()
			.getId();
	}

	Subject subject(String childRef) {
		return new Subject("allocation",
				this.jdbc.sql("select max(id) from allocation where child_ref = ?")
					.param(childRef)
					.query(Long.class)
					.single(),
				childRef);
	}

	/** The 48 hours and their reminders. */
	Map<String, DeadlineState> ledger(String childRef) {
		return this.deadlines.of(subject(childRef))
			.stream()
			.filter((deadline) -> deadline.rule().startsWith("allocate-iro"))
			.collect(Collectors.toMap(Deadline::rule, Deadline::state));
	}

	/** The line of the guidance and the date of the law. */
	List<DeadlineState> lines(String childRef) {
		return List.of(due(childRef, "appoint-iro-guidance").state(), due(childRef, "appoint-iro-by-law").state());
	}

	static Map<String, DeadlineState> states(DeadlineState deadline, DeadlineState first, DeadlineState second) {
		return Map.of("allocate-iro", deadline, "allocate-iro-reminder-1", first, "allocate-iro-reminder-2", second);
	}

	Deadline due(String childRef, String rule) {
		return this.deadlines.required(subject(childRef), rule);
	}

	void assertOver(String childRef, String node) {
		assertThat(this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(AllocateIro.PROCESS)
			.processInstanceBusinessKey(childRef)
			.count()).isZero();
		assertThat(openTasks(childRef)).isEmpty();
		assertThat(passed(childRef)).contains(MODEL.id(node));
	}

	/** Every node but those, and but the one of periods that are merged. */
	static Set<String> usual() {
		Set<String> usual = MODEL.ids();
		usual.removeAll(LATE);
		usual.remove(MODEL.id("IRO continues"));
		return usual;
	}

	Set<String> passed(String childRef) {
		return visited(AllocateIro.PROCESS, childRef);
	}

	Allocation allocation(String childRef) {
		return this.allocations.get(subject(childRef).id());
	}

}
