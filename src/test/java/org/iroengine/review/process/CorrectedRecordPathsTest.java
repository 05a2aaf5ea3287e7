package org.iroengine.review.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.Withdrawals;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Subject;
import org.iroengine.review.Distributions;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Participants;
import org.iroengine.review.RecordCopy;
import org.iroengine.review.RecordDraft;
import org.iroengine.review.RecordsToDistribute;
import org.iroengine.review.Review;
import org.iroengine.review.WrittenCopy;
import org.iroengine.support.ModelFile;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** A record is corrected, or its period withdrawn, while and after it is distributed. */
class CorrectedRecordPathsTest extends RecordPaths {

	private static final String DISTRIBUTE = ModelFile.of("review", Distributions.PROCESS).id("Distribute the record");

	@Autowired
	Participants participants;

	@Autowired
	Distributions distributions;

	@Autowired
	RecordsToDistribute records;

	@Autowired
	Withdrawals withdrawals;

	Participant parent;

	@Test
	void whoeverHadTheEditionBeforeGetsTheCorrectionWithinItsOwnTime() {
		Review review = distributed("CO-01");
		correct(review);
		assertThat(running("CO-01")).isOne();
		assertThat(task("CO-01", DISTRIBUTE).getDueDate()).isEqualTo("2026-03-24T23:59:00Z");
		assertThat(task("CO-01", DISTRIBUTE).getFollowUpDate()).isEqualTo("2026-03-20T00:00:00Z");
		List<RecordCopy> again = again(review);
		assertThat(again).extracting(RecordCopy::participantId)
			.as("the parent had it, of the child it was withheld")
			.containsExactly(this.parent.id());
		assertThat(settle(again, "2")).isEmpty();
		assertThat(running("CO-01")).isZero();
		assertThat(clock(again.get(0)).state()).isEqualTo(DeadlineState.MET);
		assertThat(due(review, "record-distributed").state()).isEqualTo(DeadlineState.MET);
	}

	@Test
	void whoeverWaitsGetsTheCorrectionAtOnceAndNotTwice() {
		Review review = written("CO-02");
		correct(review);
		assertThat(this.distributions.copies(review.id())).hasSize(2)
			.allMatch(RecordCopy::isWaiting)
			.allMatch((copy) -> copy.edition() == 2);
		List<RecordCopy> all = this.distributions.copies(review.id());
		assertThat(settle(all, "1")).as("it was printed before the correction")
			.allMatch((fault) -> fault.message().contains("corrected meanwhile. Print edition 2"));
		assertThat(settle(all, "2")).isEmpty();
	}

	@Test
	void aCorrectionThatIsLateIsToldAndGivesItsReason() {
		Review review = distributed("CO-03");
		correct(review);
		at("2026-03-25T09:00:00Z");
		workOff("CO-03");
		RecordCopy again = again(review).get(0);
		assertThat(clock(again).state()).isEqualTo(DeadlineState.MISSED);
		assertThat(letters("CO-03")).contains("record-not-distributed to manager");
		assertThat(settle(List.of(again), "2")).extracting(Fault::field)
			.containsExactly("late-" + again.distributionId());
	}

	@Test
	void correctedAgainWhileTheFirstCorrectionWaits() {
		Review review = distributed("CO-04");
		correct(review);
		correct(review);
		assertThat(running("CO-04")).isOne();
		assertThat(again(review)).hasSize(1).allMatch((copy) -> copy.edition() == 3);
	}

	@Test
	void periodWithdrawnWhileTheRecordIsDistributed() {
		Review review = written("CO-05");
		this.withdrawals.withdraw("CO-05", "Another child.");
		assertThat(running("CO-05")).isZero();
		assertThat(this.distributions.copies(review.id())).hasSize(2)
			.allMatch(
					(copy) -> copy.state() == RecordCopy.State.WITHHELD && "recorded by mistake".equals(copy.reason()));
		assertThat(due(review, "record-distributed")).extracting(Deadline::state, Deadline::withdrawn)
			.containsExactly(DeadlineState.NOT_REQUIRED, true);
		correct(review);
		assertThat(running("CO-05")).isZero();
	}

	@Test
	void periodWithdrawnBeforeTheCopiesAreListed() {
		write(decided("CO-06"));
		this.withdrawals.withdraw("CO-06", "Another child.");
		assertThat(running("CO-06")).isZero();
	}

	@Test
	void periodWithdrawnWhileACorrectionIsDistributed() {
		Review review = distributed("CO-07");
		correct(review);
		RecordCopy again = again(review).get(0);
		this.withdrawals.withdraw("CO-07", "Another child.");
		assertThat(running("CO-07")).isZero();
		assertThat(clock(again)).extracting(Deadline::state, Deadline::withdrawn)
			.containsExactly(DeadlineState.NOT_REQUIRED, true);
	}

	@Test
	void theRecordOfTheLastReviewIsOwedAfterCareHasEnded() {
		Review review = written("CO-08");
		this.care.end("CO-08", "2026-03-17T08:30", "returned home");
		assertThat(settle(this.distributions.copies(review.id()), "1")).isEmpty();
		assertThat(due(review, "record-distributed").state()).isEqualTo(DeadlineState.MET);
	}

	/** Written on Tuesday 17 March 2026, and nobody has it yet. */
	private Review written(String childRef) {
		Review review = decided(childRef);
		this.parent = this.participants.save(Participant.of(childRef, ParticipantRole.PARENT, "A parent"));
		at("2026-03-17T09:00:00Z");
		write(review);
		workOff(childRef);
		return review;
	}

	/** The parent has it; of the child it is withheld. */
	private Review distributed(String childRef) {
		Review review = written(childRef);
		List<RecordCopy> copies = this.distributions.copies(review.id());
		settle(Map.of(copies.get(0).id(),
				new WrittenCopy("withhold", null, null, false, null, "OTHER", "Read together.", null, "1")));
		assertThat(settle(copies.subList(1, 2), "1")).isEmpty();
		assertThat(running(childRef)).isZero();
		return review;
	}

	private void correct(Review review) {
		onPage("officer-1", UserGroup.IRO, () -> assertThat(this.record.correct(review.id(),
				new RecordDraft(Map.of("how-you-are", "You are very well.")), "It was wrong."))
			.isEmpty());
		workOff(review.childRef());
	}

	private List<RecordCopy> again(Review review) {
		return this.distributions.copies(review.id()).stream().filter(RecordCopy::isWaiting).toList();
	}

	private List<Fault> settle(List<RecordCopy> copies, String edition) {
		Map<Long, WrittenCopy> all = new HashMap<>();
		copies.forEach((copy) -> all.put(copy.id(),
				new WrittenCopy("send", "BY_HAND", null, false, "Given on the day.", null, null, null, edition)));
		return settle(all);
	}

	private List<Fault> settle(Map<Long, WrittenCopy> all) {
		List<Fault> faults = new ArrayList<>();
		as("support", UserGroup.BUSINESS_SUPPORT, () -> faults.addAll(this.records.settle(all, Map.of())));
		return faults;
	}

	private Deadline clock(RecordCopy copy) {
		return this.deadlines.required(new Subject("distribution", copy.distributionId(), copy.childRef()),
				"correction-distributed");
	}

	private long running(String childRef) {
		return this.jdbc.sql("select count(*) from act_ru_execution where business_key_ = ? and proc_def_id_ like ?")
			.params(childRef, Distributions.PROCESS + ":%")
			.query(Long.class)
			.single();
	}

}
