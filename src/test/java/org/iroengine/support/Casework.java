package org.iroengine.support;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import org.iroengine.care.Arrival;
import org.iroengine.care.Care;
import org.iroengine.care.ComingIntoCare;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test that works on cases: children come into care, jobs are fired by hand, people
 * complete tasks.
 */
@EngineTest
@Import(Authority.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class Casework extends CaseFile {

	@Autowired
	protected Authority authority;

	@Autowired
	protected Care care;

	@Autowired
	protected RuntimeService runtime;

	@Autowired
	protected TaskService tasks;

	@Autowired
	protected ManagementService management;

	@Autowired
	protected IdentityService identity;

	@Autowired
	protected MovableClock clock;

	@BeforeEach
	void moveIn() {
		this.authority.move();
	}

	/** Records a child of team 1 and worker 1; answers the period of care. */
	protected long arrive(String childRef, String start) {
		Arrival arrival = this.care.arrive(new ComingIntoCare(childRef, "2016-05-04", start, null, "V2", "AB", null,
				"team-1", "worker-1", List.of(), List.of()));
		return ((Arrival.Recorded) arrival).period().id();
	}

	/** Works off everything about the child that is due by the test's clock. */
	protected void workOff(String childRef) {
		List<Job> due = due(childRef);
		while (!due.isEmpty()) {
			this.management.executeJob(due.get(0).getId());
			due = due(childRef);
		}
	}

	/** When the child's next timer fires, up to a moment; empty where none does. */
	protected Optional<Instant> nextJob(String childRef, Instant until) {
		return running(childRef).stream()
			.flatMap((process) -> this.management.createJobQuery().processInstanceId(process).list().stream())
			.map((job) -> (job.getDuedate() != null) ? job.getDuedate().toInstant() : this.clock.instant())
			.filter((due) -> !due.isAfter(until))
			.min(Comparator.naturalOrder());
	}

	private List<Job> due(String childRef) {
		return running(childRef).stream()
			.flatMap((process) -> this.management.createJobQuery()
				.processInstanceId(process)
				.executable()
				.orderByJobDuedate()
				.asc()
				.list()
				.stream())
			.toList();
	}

	private List<String> running(String childRef) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(childRef)
			.list()
			.stream()
			.map(ProcessInstance::getId)
			.toList();
	}

	/** The time at which the node's timer for the child will fire. */
	protected Instant timer(String childRef, String node) {
		return running(childRef).stream()
			.flatMap((process) -> this.management.createJobQuery()
				.processInstanceId(process)
				.activityId(node)
				.timers()
				.list()
				.stream())
			.map(Job::getDuedate)
			.map(Date::toInstant)
			.findFirst()
			.orElseThrow();
	}

	protected Task task(String childRef, String node) {
		Task task = this.tasks.createTaskQuery()
			.processInstanceBusinessKey(childRef)
			.taskDefinitionKey(node)
			.initializeFormKeys()
			.singleResult();
		assertThat(task).as(node).isNotNull();
		return task;
	}

	/**
	 * The child's open tasks, but for the booking of a review, which waits beside all
	 * else.
	 */
	protected List<String> openTasks(String childRef) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(childRef)
			.orderByTaskCreateTime()
			.asc()
			.list()
			.stream()
			.map(Task::getTaskDefinitionKey)
			.filter((task) -> !"Task_BookTheReview".equals(task))
			.toList();
	}

	protected List<String> candidates(Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId).toList();
	}

	/**
	 * The person claims the task and completes it, with no more rights than the group
	 * has.
	 */
	protected void complete(String person, UserGroup group, Task task, Map<String, Object> values) {
		as(person, group, () -> {
			this.tasks.claim(task.getId(), person);
			this.tasks.complete(task.getId(), values);
		});
	}

	protected void as(String person, UserGroup group, Runnable work) {
		onPage(person, group, () -> {
			this.identity.setAuthentication(person, List.of(group.id()));
			try {
				work.run();
			}
			finally {
				this.identity.clearAuthentication();
			}
		});
	}

	/** Works as the person does on a page of ours, whose rights the engine asks not. */
	protected void onPage(String person, UserGroup group, Runnable work) {
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null,
					AuthorityUtils.createAuthorityList(group.id())));
		try {
			work.run();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

}
