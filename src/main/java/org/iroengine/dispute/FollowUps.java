package org.iroengine.dispute;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.deadline.Deadline;
import org.iroengine.web.Problems.Fault;

/**
 * What runs beside a dispute: a referral to Cafcass, independent legal advice, actions
 * promised in an outcome. Nobody need agree, and no clock stops.
 */
@Component
@Transactional
public class FollowUps {

	private final DisputeTable disputes;

	private final FollowUpTable table;

	private final FollowUpRecords records;

	private final ApplicationEventPublisher news;

	private final Clock clock;

	FollowUps(DisputeTable disputes, FollowUpTable table, FollowUpRecords records, ApplicationEventPublisher news,
			Clock clock) {
		this.disputes = disputes;
		this.table = table;
		this.records = records;
		this.news = news;
		this.clock = clock;
	}

	/**
	 * The IRO refers the matter to Cafcass, or asks for legal advice.
	 * @return what is wrong; empty where it is begun
	 */
	public List<Fault> seekAdvice(long disputeId, FollowUp.Kind kind, String words) {
		Dispute dispute = this.disputes.get(disputeId);
		List<Fault> faults = this.records.faults(dispute, words);
		if (faults.isEmpty()) {
			begin(dispute, kind, words, null, null);
		}
		return faults;
	}

	/**
	 * An action was promised.
	 * @param owner who promised it, in words
	 * @param by until when, a local date in London
	 */
	void promised(long disputeId, String action, String owner, LocalDate by) {
		begin(this.disputes.get(disputeId), FollowUp.Kind.ACTION, action, owner, by);
	}

	/** Keeps what came of it. */
	public void answer(long followUpId, String answer) {
		FollowUp followUp = this.table.get(followUpId);
		if (followUp.answer() == null) {
			Instant now = this.clock.instant();
			this.table.answer(followUpId, answer, now);
			this.records.answered(this.disputes.get(followUp.disputeId()), followUp, now);
		}
	}

	/** Records that its time has passed; it stays open. */
	public void miss(long followUpId) {
		this.records.miss(this.table.get(followUpId));
	}

	/** By when an answer is looked for. */
	@Transactional(readOnly = true)
	public Deadline due(long followUpId) {
		return this.records.due(this.table.get(followUpId));
	}

	@Transactional(readOnly = true)
	public FollowUp get(long followUpId) {
		return this.table.get(followUpId);
	}

	/** Those of a dispute, the first one first. */
	@Transactional(readOnly = true)
	public List<FollowUp> of(long disputeId) {
		return this.table.of(disputeId);
	}

	private void begin(Dispute dispute, FollowUp.Kind kind, String words, String owner, LocalDate by) {
		FollowUp begun = this.table.add(dispute.id(), kind, words.strip(), owner, this.clock.instant());
		this.records.begun(dispute, begun, by);
		this.news.publishEvent(new FollowUpBegun(begun.id(), dispute.id(), dispute.childRef()));
	}

}
