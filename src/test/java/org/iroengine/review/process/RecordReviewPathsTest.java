package org.iroengine.review.process;

import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.Withdrawals;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.review.ReplyKind;
import org.iroengine.review.Review;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each path of the process that writes a review up. */
class RecordReviewPathsTest extends RecordPaths {

	@Autowired
	Withdrawals withdrawals;

	@AfterAll
	void everyNodeWasPassed() {
		assertThat(visited(RecordReview.PROCESS, "RC-")).isEqualTo(MODEL.ids());
	}

	@Test
	void agreedAndWrittenInTime() {
		Review review = held("RC-01");
		Task decide = task("RC-01", DECIDE);
		assertThat(decide.getAssignee()).isEqualTo("officer-1");
		assertThat(decide.getDueDate()).isEqualTo("2026-03-23T23:59:00Z");
		assertThat(task("RC-01", WRITE).getDueDate()).isEqualTo("2026-04-08T22:59:00Z");
		assertThat(task("RC-01", WRITE).getFollowUpDate()).isEqualTo(timer("RC-01", MODEL.id("Record due soon")));
		decide(review, decision("See the dentist.", "30/04/2026"));
		assertThat(due(review, "decisions").state()).isEqualTo(DeadlineState.MET);
		assertThat(reply(review).getAssignee()).isEqualTo("lead-1");
		assertThat(reply(review).getDueDate()).isEqualTo("2026-03-23T23:59:00Z");
		assertThat(letters("RC-01")).contains("decisions-to-reply to lead-1", "recommendations-sent to worker-1");
		reply(review, ReplyKind.AGREED, "");
		assertThat(due(review, "manager-reply").state()).isEqualTo(DeadlineState.MET);
		assertThat(letters("RC-01")).contains("decisions-settled to officer-1", "decisions-settled to worker-1");
		write(review);
		assertThat(due(review, "record-written").state()).isEqualTo(DeadlineState.MET);
		assertThat(open("RC-01")).isEmpty();
	}

	@Test
	void decisionsOverdueThenSent() {
		Review review = held("RC-02");
		at("2026-03-24T00:00:00Z");
		workOff("RC-02");
		assertThat(due(review, "decisions").state()).isEqualTo(DeadlineState.MISSED);
		assertThat(letters("RC-02")).contains("decisions-overdue to manager");
		decide(review, decision("See the dentist.", "30/04/2026"));
		assertThat(due(review, "decisions").state()).isEqualTo(DeadlineState.MET_LATE);
		assertThat(reply(review).getDueDate()).isEqualTo("2026-03-31T22:59:00Z");
	}

	@Test
	void silenceCountsAsAgreement() {
		Review review = decided("RC-03");
		at("2026-03-20T00:00:00Z");
		workOff("RC-03");
		assertThat(letters("RC-03")).contains("manager-reply-reminder to lead-1");
		assertThat(open("RC-03")).contains(REPLY);
		at("2026-03-24T00:00:00Z");
		workOff("RC-03");
		assertThat(standing(review)).isEqualTo(ReplyKind.AGREED_BY_SILENCE);
		assertThat(open("RC-03")).containsExactly(WRITE);
		assertThat(due(review, "manager-reply")).extracting("state", "reason")
			.containsExactly(DeadlineState.MET_LATE, "no reply; silence counts as agreement");
		assertThat(due(review, "record-written").state()).isEqualTo(DeadlineState.RUNNING);
		assertThat(letters("RC-03")).contains("decisions-settled to worker-1");
	}

	@Test
	void refusedSuggestsAConcern() {
		Review review = decided("RC-04");
		reply(review, ReplyKind.REFUSED, "There is no money for it.");
		assertThat(standing(review)).isEqualTo(ReplyKind.REFUSED);
		assertThat(this.jdbc.sql("select kind || ' ' || occasion from suggested_concern where child_ref = 'RC-04'")
			.query(String.class)
			.list()).contains("decisions-refused review-" + review.id());
		assertThat(this.jdbc.sql("select facts::text from audit where child_ref = 'RC-04'").query(String.class).list())
			.noneMatch((facts) -> facts.contains("money"));
	}

	@Test
	void queriedAnsweredAndAgreed() {
		Review review = decided("RC-05");
		at("2026-03-18T12:00:00Z");
		reply(review, ReplyKind.QUERIED, "Which dentist?");
		assertThat(due(review, "manager-reply").state()).isEqualTo(DeadlineState.MET);
		assertThat(task("RC-05", ANSWER).getAssignee()).isEqualTo("officer-1");
		assertThat(task("RC-05", ANSWER).getDueDate()).isEqualTo("2026-03-25T23:59:00Z");
		at("2026-03-26T00:00:00Z");
		workOff("RC-05");
		assertThat(open("RC-05")).contains(ANSWER);
		assertThat(ofQuery(review, "decisions").state()).isEqualTo(DeadlineState.MISSED);
		answer(review, "The one at the corner.");
		assertThat(ofQuery(review, "decisions").state()).isEqualTo(DeadlineState.MET_LATE);
		assertThat(reply(review).getDueDate()).isEqualTo("2026-04-02T22:59:00Z");
		assertThat(timer("RC-05", MODEL.id("No reply in time"))).isEqualTo("2026-04-02T23:00:00Z");
		reply(review, ReplyKind.AGREED, "");
		assertThat(ofQuery(review, "manager-reply").state()).isEqualTo(DeadlineState.MET);
		assertThat(standing(review)).isEqualTo(ReplyKind.AGREED);
	}

	@Test
	void recordOverdueThenWritten() {
		Review review = decided("RC-06");
		at("2026-03-31T23:00:00Z");
		workOff("RC-06");
		assertThat(letters("RC-06")).contains("record-written-reminder to officer-1");
		at("2026-04-09T00:00:00Z");
		workOff("RC-06");
		assertThat(due(review, "record-written").state()).isEqualTo(DeadlineState.MISSED);
		assertThat(letters("RC-06")).contains("record-written-overdue to manager");
		write(review);
		assertThat(due(review, "record-written").state()).isEqualTo(DeadlineState.MET_LATE);
	}

	@Test
	void periodWithdrawnBeforeTheRecord() {
		Review review = decided("RC-07");
		reply(review, ReplyKind.QUERIED, "Which dentist?");
		this.withdrawals.withdraw("RC-07", "Another child.");
		assertThat(open("RC-07")).isEmpty();
		assertThat(due(review, "record-written").state()).isEqualTo(DeadlineState.NOT_REQUIRED);
		assertThat(ofQuery(review, "decisions")).extracting("state", "withdrawn")
			.containsExactly(DeadlineState.NOT_REQUIRED, true);
	}

	/** What was decided at the last review is owed to the child after care, too. */
	@Test
	void careEndedBeforeTheRecord() {
		held("RC-08");
		this.care.end("RC-08", "2026-03-16T08:30", "returned home");
		assertThat(open("RC-08")).containsExactly(DECIDE, WRITE);
	}

	@Test
	void aQueryAfterCareHasEndedIsForWhoeverWasTheIro() {
		Review review = decided("RC-13");
		this.care.end("RC-13", "2026-03-16T08:30", "returned home");
		reply(review, ReplyKind.QUERIED, "Which dentist?");
		assertThat(task("RC-13", ANSWER).getAssignee()).isEqualTo("officer-1");
	}

	@Test
	void nothingIsSentWithoutADecision() {
		held("RC-09");
		assertThatThrownBy(() -> complete("officer-1", UserGroup.IRO, task("RC-09", DECIDE), Map.of()))
			.hasMessageContaining("at least one decision");
	}

	@Test
	void noRecordIsFinishedBeforeTheDecisionsAreSent() {
		Review review = held("RC-10");
		assertThatThrownBy(() -> write(review)).hasMessageContaining("Send the decisions first");
		assertThat(open("RC-10")).containsExactly(DECIDE, WRITE);
	}

	@Test
	void aReplyIsGivenOnThePageAlone() {
		Review review = decided("RC-11");
		assertThatThrownBy(() -> complete("lead-1", UserGroup.TEAM_MANAGER, reply(review), Map.of()))
			.hasMessageContaining("Open the page");
	}

	@Test
	void whatIsWrittenStaysOutOfTheEngine() {
		Review review = decided("RC-12");
		reply(review, ReplyKind.QUERIED, "Which dentist?");
		answer(review, "The one at the corner.");
		assertThat(this.jdbc
			.sql("select count(*) from act_ru_variable where text_ like '%dentist%' or text_ like '%corner%'")
			.query(Long.class)
			.single()).isZero();
	}

}
