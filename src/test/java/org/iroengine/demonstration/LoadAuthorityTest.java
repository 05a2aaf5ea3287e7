package org.iroengine.demonstration;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import org.iroengine.allocation.Allocation;
import org.iroengine.allocation.Allocations;
import org.iroengine.care.Care;
import org.iroengine.care.GoLive;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.people.People;
import org.iroengine.run.Run;
import org.iroengine.run.Runs;
import org.iroengine.run.RunsInTests;
import org.iroengine.support.EngineTest;
import org.iroengine.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The invented authority is loaded, is interrupted half-way, goes on, and is there once.
 */
@ServerTest
@TestPropertySource(properties = "iro.web.basic-for-everyone=true")
@Import({ RunsInTests.class, LoadInTests.class })
class LoadAuthorityTest {

	private static final int CHILDREN = DemonstrationProperties.FEWEST;

	static final DemonstrationProperties TOLD = new DemonstrationProperties(EngineTest.PASSWORD, true, CHILDREN);

	private static final List<String> TABLES = List.of("person", "team", "management_line", "absence", "case_work",
			"child", "period_of_care", "sibling", "parent", "protection_plan", "proceedings", "cover", "allocation",
			"deadline", "letter", "audit", "run", "run_item", "act_id_user", "act_id_membership", "act_ru_execution",
			"act_ru_task", "act_hi_procinst");

	@Autowired
	private Runs runs;

	@Autowired
	private RunsInTests work;

	@Autowired
	private GoLive goLive;

	@Autowired
	private People people;

	@Autowired
	private Care care;

	@Autowired
	private Allocations allocations;

	@Autowired
	private CreateUsers users;

	@Autowired
	private ManagementService management;

	@Autowired
	private JdbcClient jdbc;

	private LoadedRows rows;

	@Autowired
	private Clock clock;

	@BeforeEach
	void load() {
		this.rows = new LoadedRows(this.jdbc);
		start();
		Run load = this.runs.latest(LoadAuthority.KIND).orElseThrow();
		if (!load.finished()) {
			assertThat(this.work.some(load.id(), CHILDREN / 2)).isTrue();
			assertThat(words()).contains("%d of %d steps".formatted(CHILDREN / 2, load.total()));
			assertThat(this.rows.count("period_of_care")).isEqualTo(CHILDREN / 2);
			start();
			this.work.some(load.id(), this.rows.items(load, "[0-4].*") - CHILDREN / 2);
			workOff();
			this.work.some(load.id(), this.rows.items(load, "5.*"));
			workOff();
			this.work.finish(load.id());
			workOff();
		}
	}

	@Test
	void everyChildIsThereOnceAndStandsAsInvented() {
		Run load = this.runs.latest(LoadAuthority.KIND).orElseThrow();
		assertThat(load.failed()).as("%s", this.runs.leftovers(load.id())).isZero();
		assertThat(words()).contains("is loaded");
		List<InventedFamily> families = InventedAuthority.of(this.clock.instant(), CHILDREN);
		families.forEach((family) -> family.children().forEach((child) -> {
			assertThat(this.care.siblings(child.childRef())).isEqualTo(family.siblings(child));
			check(child, family.officer());
		}));
		assertThat(this.rows.count("child")).isEqualTo(CHILDREN);
		assertThat(this.rows.count("audit where action = 'came into care'")).isEqualTo(CHILDREN + 1);
		assertThat(this.rows.count("audit where action = 'came into care' and actor <> 'business-support'")).isZero();
		assertThat(this.rows
			.count("allocation where opening and officer is not null and allocated_by <> 'business-support'")).isZero();
		assertThat(this.rows.count("allocation where not opening and allocated_by <> 'iro-manager'")).isZero();
	}

	@Test
	void theClocksTellInTimeLateWaitingAndNoLongerRequired() {
		assertThat(this.rows.states()).containsEntry("MET", confirmed() - Situation.ALLOCATED_LATE.count(CHILDREN))
			.containsEntry("MET_LATE", Situation.ALLOCATED_LATE.count(CHILDREN))
			.containsEntry("MISSED", Situation.OVERDUE.count(CHILDREN) + Situation.TOLD_LATE.count(CHILDREN))
			.containsEntry("NOT_REQUIRED", Situation.ENDED_AT_ONCE.count(CHILDREN))
			.containsKey("RUNNING");
		assertThat(this.rows.count("act_ru_task where task_def_key_ = 'Task_ConfirmTheOpeningCaseload'")).isOne();
	}

	@Test
	void everyRoleHasSomethingToDo() {
		assertThat(this.rows.openTasks()).containsEntry("Task_NoteTheOverride", Situation.OVERRIDDEN.count(CHILDREN))
			.containsEntry("Task_IntroduceYourselfToTheChild", confirmed() - Situation.INTRODUCED.count(CHILDREN))
			.containsEntry("Task_EnterTheIroOnTheCaseSystem", confirmed() - Situation.INTRODUCED.count(CHILDREN))
			.containsKeys("Task_ConfirmTheIro", "Task_NoteTheBreach", "Task_DecideCoverOrReallocation");
		assertThat(this.rows.count("deadline where rule = 'allocate-iro' and state = 'MET_LATE' and reason is null"))
			.isZero();
	}

	@Test
	void plansProceedingsAndCoverAreThere() {
		assertThat(this.rows.count("protection_plan where ended_on is null")).isEqualTo(CHILDREN / 10);
		assertThat(this.rows.count("proceedings")).isOne();
		assertThat(this.rows.count("cover where instead_of = '%s'".formatted(InventedOfficers.AWAY))).isPositive();
	}

	@Test
	void aSecondStartChangesNothing() {
		List<Long> before = TABLES.stream().map(this.rows::count).toList();
		start();
		assertThat(TABLES.stream().map(this.rows::count).toList()).isEqualTo(before);
		assertThat(this.goLive.day()).contains(InventedTimes.goLive(this.clock.instant()));
	}

	private void start() {
		new DemonstrationUsers(this.people, this.users, this.runs).run(null);
		new DemonstrationAuthority(this.runs, this.goLive, TOLD, this.clock).load();
		this.work.finish(this.runs.latest(CreateUsers.KIND).orElseThrow().id());
	}

	private void check(InventedChild child, String officer) {
		Situation situation = child.situation();
		List<PeriodOfCare> periods = this.care.periods(child.childRef());
		assertThat(periods).as("%s", child).hasSize((child.back() != null) ? 2 : 1);
		assertThat(periods.get(0).opening()).isEqualTo(situation.isOpening());
		assertThat(periods.get(0).endedAt()).isEqualTo(child.end());
		String current = this.allocations.current(child.childRef()).map(Allocation::officer).orElse(null);
		switch (situation) {
			case OPENING -> assertThat(current).isEqualTo(officer);
			case ALLOCATED_IN_TIME, ALLOCATED_LATE, INTRODUCED -> assertThat(current).startsWith("iro-");
			case OVERRIDDEN -> assertThat(current).isEqualTo(InventedOfficers.AWAY);
			default -> assertThat(current).as("%s", child).isNull();
		}
	}

	private static int confirmed() {
		return Arrays.stream(Situation.values())
			.filter(Situation::isConfirmed)
			.mapToInt((situation) -> situation.count(CHILDREN))
			.sum();
	}

	private void workOff() {
		for (Job job : due()) {
			this.management.executeJob(job.getId());
		}
		if (!due().isEmpty()) {
			workOff();
		}
	}

	private List<Job> due() {
		return this.management.createJobQuery().executable().orderByJobDuedate().asc().list();
	}

	private String words() {
		return new DemonstrationCondition(this.runs).now().words();
	}

}
