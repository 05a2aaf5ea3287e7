package org.iroengine.review.web;

import java.time.Instant;
import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.deadline.DeadlineState;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingState;
import org.iroengine.review.ReviewRules;
import org.iroengine.support.Answer;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The report of a social worker, on the one page of everything that is asked of them. */
class AskedOfMeTest extends ConveningVisits {

	private static final String REPORT = "sentOn=2026-03-02&place=Form+12&plan=yes";

	private static final String TASK = "Task_SendTheReportAndCarePlanToTheIro";

	@Autowired
	TaskService tasks;

	@Test
	void theReportIsRecordedOnThePageAndItsTaskIsDone() {
		Meeting meeting = first();
		Visitor worker = person("worker-1");
		assertThat(worker.get("/asked-of-me").body()).contains("Social work report and care plan for the review of",
				"/asked-of-me/report/" + meeting.id());
		assertThat(post(worker, report(meeting), REPORT).status()).isEqualTo(302);
		assertThat(open(meeting)).isEmpty();
		assertThat(this.meetings.due(meeting.id(), ReviewRules.REPORT).state()).isEqualTo(DeadlineState.MET);
		assertThat(worker.get("/asked-of-me").body())
			.contains("The report for %s (AB) is recorded.".formatted(this.child), "entered by worker-1");
	}

	@Test
	void whatWasTypedStaysWhereItIsRefused() {
		Meeting meeting = first();
		Answer refused = post(person("worker-1"), report(meeting), "sentOn=2026-03-03&place=Form+77&plan=");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("Say when the report went to the IRO, a day from Mon 2 Mar 2026",
				"Say whether the care plan is with it.", "Form 77", "2026-03-03",
				"#r%d-sentOn".formatted(meeting.id()));
		assertThat(open(meeting)).hasSize(1);
	}

	@Test
	void whatIsOverdueStandsFirstInRedWithItsDateAndReason() {
		Meeting first = first();
		String early = this.child;
		this.child += "-B";
		this.cases.booked(this.child, "2026-03-27T10:00:00Z");
		this.household.workOff();
		this.clock.set(Instant.parse("2026-03-21T09:00:00Z"));
		String body = person("worker-1").get("/asked-of-me").body();
		assertThat(body).contains("overdue.", "Was due by",
				this.meetings.due(first.id(), ReviewRules.REPORT).explanation());
		assertThat(body.indexOf("Was due by")).isLessThan(body.indexOf("<strong>By "));
		assertThat(body.indexOf(">" + early + " (AB)<")).isLessThan(body.indexOf(">" + this.child + " (AB)<"));
	}

	@Test
	void businessSupportEntersTheReportInTheWorkersNameAndBothCorrectIt() {
		Meeting meeting = first();
		Visitor support = person("support");
		String page = "/convening/%d/report".formatted(meeting.id());
		assertThat(support.get(page).body()).contains("entered by you for worker-1");
		Answer refused = post(support, page, REPORT);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("Say how you were told of it.", "Form 12");
		assertThat(post(support, page, REPORT + "&toldWay=PHONE&toldOn=2026-03-02").status()).isEqualTo(302);
		assertThat(open(meeting)).isEmpty();
		String marked = "entered by support for worker-1, told by phone on Mon 2 Mar 2026";
		assertThat(support.get(page).body()).contains(marked);
		Visitor worker = person("worker-1");
		assertThat(worker.get("/asked-of-me").body()).contains(marked);
		assertThat(post(worker, report(meeting), REPORT).body()).contains("Already entered by support.");
		assertThat(post(worker, report(meeting), "correcting=yes&sentOn=2026-03-02&place=Form+13&plan=no").status())
			.isEqualTo(302);
		assertThat(support.get(page).body()).contains(marked + ", corrected by worker-1", "Form 13");
		assertThat(audited()).containsExactly("report sent", "report entered", "report corrected");
	}

	@Test
	void aCorrectedDayIsJudgedAnewAndBothStandInTheAudit() {
		Meeting meeting = first();
		post(person("worker-1"), report(meeting), REPORT);
		this.clock.set(Instant.parse("2026-03-23T09:00:00Z"));
		correct(meeting, "2026-03-23");
		assertThat(this.meetings.due(meeting.id(), ReviewRules.REPORT).state()).isEqualTo(DeadlineState.MET_LATE);
		correct(meeting, "2026-03-20");
		assertThat(this.meetings.due(meeting.id(), ReviewRules.REPORT).state()).isEqualTo(DeadlineState.MET);
		correct(meeting, "2026-03-20");
		assertThat(facts("deadline judged anew", "verdictBefore", "verdict")).containsExactly("MET MET_LATE",
				"MET_LATE MET");
		assertThat(facts("report corrected", "sentOnBefore", "sentOn")).containsExactly("2026-03-02 2026-03-23",
				"2026-03-23 2026-03-20", "2026-03-20 2026-03-20");
	}

	@Test
	void aReportIsCorrectedNoMoreOnceTheMeetingIsOver() {
		Meeting meeting = first();
		post(person("worker-1"), report(meeting), REPORT);
		this.meetings.close(meeting.id(), MeetingState.STOOD_DOWN, "The worker is ill.");
		assertThat(post(person("worker-1"), report(meeting), "correcting=yes&" + REPORT).status()).isEqualTo(404);
		assertThat(post(person("support"), "/convening/%d/report".formatted(meeting.id()), REPORT).status())
			.isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker-2", "lead-1", "officer-1", "support", "admin" })
	void nobodyElseGivesAWorkersReport(String user) {
		Meeting meeting = first();
		assertThat(post(person(user), report(meeting), REPORT).status()).isIn(403, 404);
		if (!user.equals("support")) {
			assertThat(post(person(user), "/convening/%d/report".formatted(meeting.id()), REPORT).status())
				.isEqualTo(403);
		}
		assertThat(open(meeting)).hasSize(1);
	}

	@Test
	void whoIsAskedForNothingReadsThat() {
		assertThat(person("worker-2").get("/asked-of-me").body()).contains("Nothing is asked of you now.");
	}

	private void correct(Meeting meeting, String sentOn) {
		String form = "correcting=yes&" + REPORT.replace("2026-03-02", sentOn);
		assertThat(post(person("worker-1"), report(meeting), form).status()).isEqualTo(302);
	}

	private List<String> facts(String action, String one, String other) {
		return this.jdbc.sql(
				"select concat_ws(' ', facts ->> ?, facts ->> ?) from audit where child_ref = ? and action = ? order by id")
			.params(one, other, this.child, action)
			.query(String.class)
			.list();
	}

	private static String report(Meeting meeting) {
		return "/asked-of-me/report/" + meeting.id();
	}

	private List<?> open(Meeting meeting) {
		return this.tasks.createTaskQuery()
			.taskDefinitionKey(TASK)
			.processVariableValueEquals("meetingId", meeting.id())
			.list();
	}

	private List<String> audited() {
		return this.jdbc.sql("select action from audit where child_ref = ? and action like 'report%' order by id")
			.param(this.child)
			.query(String.class)
			.list();
	}

}
