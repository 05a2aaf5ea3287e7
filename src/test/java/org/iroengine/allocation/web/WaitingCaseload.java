package org.iroengine.allocation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.OpeningCaseload;
import org.iroengine.allocation.WaitingChild;
import org.iroengine.care.Care;
import org.iroengine.engine.EngineUsers;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.EngineTest;
import org.iroengine.support.Household;
import org.iroengine.support.MovableClock;
import org.iroengine.support.OpeningChildren;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Three children who wait for an officer, and the manager who has claimed the task. */
@ServerTest
@Import(OpeningChildren.class)
abstract class WaitingCaseload {

	private static final AtomicInteger TESTS = new AtomicInteger();

	@Autowired
	Authority authority;

	@Autowired
	EngineUsers users;

	@Autowired
	OpeningChildren children;

	@Autowired
	OpeningCaseload caseload;

	@Autowired
	Allocations allocations;

	@Autowired
	Care care;

	@Autowired
	Household household;

	@Autowired
	TaskService tasks;

	@Autowired
	Callers callers;

	@Autowired
	MovableClock clock;

	String prefix;

	String task;

	Visitor manager;

	@BeforeEach
	void threeChildrenWait() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.authority.move();
		this.users.createIfMissing(new EngineUsers.NewUser("manager-2", "M", "M", null), EngineTest.PASSWORD,
				List.of(UserGroup.IRO_MANAGER));
		this.prefix = "PG" + TESTS.incrementAndGet();
		this.children.waiting(this.prefix, 3);
		this.household.workOff();
		this.task = waitingTask().getId();
		this.manager = this.callers.person("manager");
		post(this.manager, "/claim", "");
	}

	@AfterEach
	void nobodyWaits() {
		if (this.caseload.count() > 0) {
			post(this.manager, "",
					"agreed=yes&choices=" + this.caseload.waiting()
						.stream()
						.map((child) -> child.allocationId() + ":" + child.proposed())
						.collect(Collectors.joining(",")));
		}
		assertThat(this.tasks.createTaskQuery().taskDefinitionKey("Task_ConfirmTheOpeningCaseload").count()).isZero();
	}

	List<Long> ids() {
		return this.caseload.waiting().stream().map(WaitingChild::allocationId).toList();
	}

	/** Ticks the rows, each with officer 2. */
	Answer confirm(Visitor visitor, List<Long> ids) {
		return post(visitor, "",
				"selected=yes" + ids.stream()
					.map((id) -> "&pick=%1$d&officer-of-%1$d=officer-2".formatted(id))
					.collect(Collectors.joining()));
	}

	Answer get(Visitor visitor, String filter) {
		return visitor.with("Accept", "text/html").get("/opening-caseload?taskId=" + this.task + filter);
	}

	Answer post(Visitor visitor, String path, String form) {
		String task = "taskId=" + URLEncoder.encode(this.task, StandardCharsets.UTF_8);
		return visitor.send("POST", "/opening-caseload" + path, task + "&" + form, "application/x-www-form-urlencoded");
	}

	/** Where a confirmation leads to. */
	String follow(Answer answer) {
		return this.manager.get(answer.header("Location").replaceFirst("https?://[^/]+", "")).body();
	}

	Task waitingTask() {
		return this.tasks.createTaskQuery().taskDefinitionKey("Task_ConfirmTheOpeningCaseload").singleResult();
	}

}
