package org.iroengine.dispute.process;

import java.util.List;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

import org.iroengine.deadline.CalendarMoveContext;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Subject;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.FollowUp;
import org.iroengine.dispute.FollowUps;
import org.iroengine.run.RunsInTests;
import org.iroengine.support.DisputeLife;
import org.iroengine.support.ModelFile;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** A bank holiday is announced while disputes run. */
@Import({ CalendarMoveContext.class, RunsInTests.class })
@DirtiesContext
class HolidayUnderDisputesTest extends DisputeLife {

	private static final ModelFile FOLLOW_UP = ModelFile.of("dispute", "follow-up-dispute");

	@Autowired
	private FollowUps followUps;

	@Autowired
	private CalendarMoveContext calendar;

	@Autowired
	private RunsInTests runs;

	@Test
	void bankHolidayIsAnnouncedWhileADisputeRuns() {
		Dispute judged = formal("DT-4");
		reply("DT-4");
		judge("DT-4", "not-satisfied");
		Dispute running = formal("DT-5");
		onPage("officer-1", UserGroup.IRO,
				() -> assertThat(
						this.followUps.seekAdvice(running.id(), FollowUp.Kind.CAFCASS, "No plan for the school."))
					.isEmpty());
		at("DT-5", "2026-06-02T10:00:00Z");
		assertDates("DT-5", "2026-06-05", "2026-06-29", "2026-06-15");
		this.runs.finish(this.calendar.change(List.of("2026-06-04"), List.of()));
		assertDates("DT-5", "2026-06-08", "2026-06-30", "2026-06-16");
		assertThat(levelDue(running)).isEqualTo("2026-06-08");
		assertThat(total(running).dueOn()).isEqualTo("2026-06-30");
		assertThat(this.tasks.getVariable(task("DT-5", REPLY).getId(), "view").toString()).contains("Mon 8 Jun 2026")
			.contains("Tue 30 Jun 2026");
		assertThat(List.of(level(judged, 1, "dispute-reply"), level(judged, 1, "dispute-verdict")))
			.as("recorded verdicts stay")
			.extracting((one) -> one.state() + " " + one.dueOn())
			.containsExactly("MET 2026-06-05", "MET 2026-06-02");
		assertThat(levelDue(judged)).as("the second level runs").isEqualTo("2026-06-08");
		at("DT-5", "2026-06-09T09:00:00Z");
		assertThat(turns(running)).containsExactly("1 team-head: Not answered", "2 service-head: open");
		assertThat(levelDue(running)).as("from the date that moved").isEqualTo("2026-06-12");
	}

	/** Ledger, timer and task say the same. */
	private void assertDates(String child, String level, String total, String advice) {
		assertTimer(child, MODEL.id("Reply date passed"), level);
		assertTimer(child, MODEL.id("Time of the whole passed"), total);
		assertTimer(child, FOLLOW_UP.id("Answer overdue"), advice);
		assertTask(task(child, REPLY), level);
		assertTask(task(child, FOLLOW_UP.id("Record what has come of it")), advice);
	}

	private void assertTimer(String child, String node, String day) {
		assertThat(timer(child, node)).isEqualTo(day + "T23:00:00Z");
	}

	private static void assertTask(Task task, String day) {
		assertThat(task.getDueDate()).isEqualTo(day + "T22:59:00Z");
	}

	private Deadline level(Dispute dispute, int turn, String rule) {
		return this.jdbc.sql("select id from dispute_level where dispute_id = ? and turn = ?")
			.params(dispute.id(), turn)
			.query(Long.class)
			.optional()
			.map((id) -> this.deadlines.required(new Subject("level", id, dispute.childRef()), rule))
			.orElseThrow();
	}

}
