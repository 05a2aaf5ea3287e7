package org.iroengine.review.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.care.Withdrawals;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.review.Distributions;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Participants;
import org.iroengine.review.RecordCopy;
import org.iroengine.review.RecordsToDistribute;
import org.iroengine.review.Review;
import org.iroengine.review.ReviewRules;
import org.iroengine.review.WrittenCopy;
import org.iroengine.support.Casework;
import org.iroengine.support.DistributionCases;
import org.iroengine.support.Household;
import org.iroengine.support.ModelFile;
import org.iroengine.support.ReviewCases;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.iroengine.deadline.DeadlineState.MET;
import static org.iroengine.deadline.DeadlineState.MET_LATE;
import static org.iroengine.deadline.DeadlineState.MISSED;

/** Each path of the process that distributes a record. */
@Import({ Household.class, ReviewCases.class, DistributionCases.class })
class DistributeRecordPathsTest extends Casework {

	static final ModelFile MODEL = ModelFile.of("review", Distributions.PROCESS);

	static final String TASK = MODEL.id("Distribute the record");

	@Autowired
	ReviewCases cases;

	@Autowired
	Participants participants;

	@Autowired
	Distributions distributions;

	@Autowired
	RecordsToDistribute records;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Withdrawals withdrawals;

	@Autowired
	DistributionCases written;

	@BeforeEach
	void morning() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
	}

	@AfterAll
	void everyNodeWasPassed() {
		assertThat(visited(Distributions.PROCESS, "DR-")).isEqualTo(MODEL.ids());
	}

	@Test
	void distributedInTime() {
		Review review = written("DR-01", parent("DR-01"));
		Task task = task("DR-01", TASK);
		assertThat(task.getDueDate()).isEqualTo("2026-04-22T22:59:00Z");
		assertThat(task.getFollowUpDate()).isEqualTo("2026-04-16T23:00:00Z");
		assertThat(candidates(task)).containsExactly("business-support");
		assertThat(settle(review, byHand(), "")).isEmpty();
		assertThat(waits("DR-01")).isFalse();
		assertThat(due(review).state()).isEqualTo(MET);
		assertThat(this.distributions.copies(review.id())).extracting(RecordCopy::state)
			.containsOnly(RecordCopy.State.SENT);
	}

	@Test
	void remindedThreeWorkingDaysBefore() {
		Review review = written("DR-03");
		this.clock.set(Instant.parse("2026-04-16T23:00:00Z"));
		workOff("DR-03");
		assertThat(letters("DR-03")).contains("record-to-distribute to support")
			.doesNotContain("record-not-distributed to manager");
		assertThat(settle(review, byHand(), "")).isEmpty();
		assertThat(
				this.jdbc.sql("select state from letter where purpose = 'record-to-distribute' and child_ref = 'DR-03'")
					.query(String.class)
					.list())
			.containsOnly("WITHDRAWN");
	}

	@Test
	void overdueThenDistributedWithItsReason() {
		Review review = written("DR-04");
		this.clock.set(Instant.parse("2026-04-23T09:00:00Z"));
		workOff("DR-04");
		assertThat(due(review).state()).isEqualTo(MISSED);
		assertThat(letters("DR-04")).contains("record-not-distributed to manager");
		assertThat(settle(review, byHand(), "")).extracting(Fault::field)
			.containsExactly("late-" + distribution(review));
		assertThat(this.distributions.waiting(distribution(review))).as("nothing was changed").isPositive();
		assertThat(settle(review, byHand(), "The printer was broken.")).isEmpty();
		assertThat(due(review)).extracting(Deadline::state, Deadline::reason)
			.containsExactly(MET_LATE, "The printer was broken.");
	}

	@Test
	void nobodyIsToGetACopy() {
		Review open = this.cases.open("DR-05");
		Participant kept = this.participants.save(Participant.of("DR-05", ParticipantRole.CHILD, "The child"));
		this.participants.keepAway(kept.id(), "Asked not to be sent anything.", null);
		Review review = write(open);
		assertThat(waits("DR-05")).isFalse();
		assertThat(due(review).state()).isEqualTo(MET);
	}

	@Test
	void theTaskIsNotDoneWhileACopyIsLeft() {
		written("DR-06");
		assertThatThrownBy(() -> complete("support", UserGroup.BUSINESS_SUPPORT, task("DR-06", TASK), Map.of()))
			.hasMessageContaining("1 copy is left");
	}

	@Test
	void periodWithdrawn() {
		Review review = written("DR-09");
		this.withdrawals.withdraw("DR-09", "Another child.");
		assertThat(waits("DR-09")).isFalse();
		assertThat(due(review).withdrawn()).isTrue();
	}

	private Review written(String childRef, Participant... around) {
		Review open = this.cases.open(childRef);
		List.of(around).forEach(this.participants::save);
		return write(open);
	}

	private Review write(Review open) {
		Review review = this.written.written(open, this.clock);
		workOff(review.childRef());
		return review;
	}

	private boolean waits(String childRef) {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(childRef).taskDefinitionKey(TASK).count() == 1;
	}

	private List<Fault> settle(Review review, WrittenCopy each, String late) {
		Map<Long, WrittenCopy> all = new HashMap<>();
		this.distributions.copies(review.id()).forEach((copy) -> all.put(copy.id(), each));
		List<Fault> faults = new ArrayList<>();
		as("support", UserGroup.BUSINESS_SUPPORT,
				() -> faults.addAll(this.records.settle(all, Map.of(distribution(review), late))));
		return faults;
	}

	private static WrittenCopy byHand() {
		return new WrittenCopy("send", "BY_HAND", null, false, "Handed over by support on the day.", null, null, null,
				"1");
	}

	private static Participant parent(String childRef) {
		return Participant.of(childRef, ParticipantRole.PARENT, "A parent");
	}

	private long distribution(Review review) {
		return this.distributions.copies(review.id()).get(0).distributionId();
	}

	private Deadline due(Review review) {
		return this.deadlines.required(review.subject(), ReviewRules.RECORD_DISTRIBUTED);
	}

}
