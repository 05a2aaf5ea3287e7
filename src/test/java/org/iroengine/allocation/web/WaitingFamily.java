package org.iroengine.allocation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.allocation.Allocation;
import org.iroengine.allocation.Allocations;
import org.iroengine.care.Care;
import org.iroengine.care.ComingIntoCare;
import org.iroengine.engine.EngineUsers;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.EngineTest;
import org.iroengine.support.Household;
import org.iroengine.support.MovableClock;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;
import org.iroengine.web.UserGroup;

/** Two siblings and a child alone who wait for an IRO, and the manager. */
@ServerTest
abstract class WaitingFamily {

	private static final AtomicInteger TESTS = new AtomicInteger();

	@Autowired
	Authority authority;

	@Autowired
	EngineUsers users;

	@Autowired
	Household household;

	@Autowired
	Care care;

	@Autowired
	Allocations allocations;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TaskService tasks;

	@Autowired
	Callers callers;

	@Autowired
	MovableClock clock;

	String prefix;

	Visitor manager;

	@BeforeEach
	void aFamilyAndAChildWait() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.authority.move();
		this.users.createIfMissing(new EngineUsers.NewUser("manager-2", "M", "M", null), EngineTest.PASSWORD,
				List.of(UserGroup.IRO_MANAGER));
		this.manager = this.callers.fresh("manager").with("Accept", "text/html");
		nobodyElseWaits();
		this.prefix = "WC" + TESTS.incrementAndGet();
		arrive("A", List.of());
		arrive("B", List.of(this.prefix + "-A"));
		arrive("C", List.of());
		this.household.workOff();
	}

	@AfterEach
	void nobodyIsLeft() {
		List.of("A", "B", "C")
			.stream()
			.filter((one) -> this.care.openPeriod(this.prefix + "-" + one).isPresent())
			.forEach((one) -> this.care.end(this.prefix + "-" + one, "2026-03-02T08:30", "returned home"));
		this.household.workOff();
	}

	private void arrive(String one, List<String> siblings) {
		this.care.arrive(new ComingIntoCare(this.prefix + "-" + one, "2016-05-04", "2026-03-02T08:00", null, "V2", "AB",
				null, "team-1", "worker-1", siblings, List.of()));
	}

	Answer post(String form) {
		return this.manager.send("POST", "/waiting-children", form, "application/x-www-form-urlencoded");
	}

	String chosen(String one, String officer) {
		return "&officer-of-%d=%s".formatted(id(one), URLEncoder.encode(officer, StandardCharsets.UTF_8));
	}

	long id(String one) {
		return this.jdbc.sql("select max(id) from allocation where child_ref = ?")
			.param(this.prefix + "-" + one)
			.query(Long.class)
			.single();
	}

	/** Who stands in the child's row. */
	String proposed(String one) {
		String page = this.manager.get("/waiting-children").body();
		return page.replaceAll("(?s).*id=\"officer-of-%d\"(.*?)\" selected.*".formatted(id(one)), "$1")
			.replaceAll("(?s).*\"", "");
	}

	Allocation current(String one) {
		return this.allocations.current(this.prefix + "-" + one).orElseThrow();
	}

	private void nobodyElseWaits() {
		this.tasks.createTaskQuery()
			.taskDefinitionKey("Task_ConfirmTheIro")
			.list()
			.forEach((task) -> this.tasks.setAssignee(task.getId(), null));
		post("all=yes");
		this.household.workOff();
	}

	Task task(String one) {
		return this.household.task(this.prefix + "-" + one);
	}

}
