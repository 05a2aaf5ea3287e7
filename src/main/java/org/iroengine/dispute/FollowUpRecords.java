package org.iroengine.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Span;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/** The clocks and the history of what is followed up beside disputes. */
@Component
class FollowUpRecords {

	private static final int LONGEST = 4000;

	private final Deadlines deadlines;

	private final DisputeHistory history;

	private final DisputeIro iro;

	FollowUpRecords(Deadlines deadlines, DisputeHistory history, DisputeIro iro) {
		this.deadlines = deadlines;
		this.history = history;
		this.iro = iro;
	}

	List<Fault> faults(Dispute dispute, String words) {
		if (!this.iro.isMe(dispute.childRef())) {
			return List
				.of(new Fault("user", "Only whoever acts as the child's IRO may do this. Nothing was recorded."));
		}
		return (words == null || words.isBlank() || words.length() > LONGEST)
				? List.of(new Fault("words", "Say what is asked, in at most %d characters.".formatted(LONGEST)))
				: List.of();
	}

	/**
	 * @param by until when; null where the table says how long
	 */
	void begun(Dispute dispute, FollowUp begun, LocalDate by) {
		if (by == null) {
			this.deadlines.start(begun.kind().rule(), begun.subject(), begun.askedAt());
		}
		else {
			this.deadlines.start(begun.kind().rule(), begun.subject(), begun.askedAt(), Span.to(by, begun.askedAt()));
		}
		this.history.add(dispute, Happened.Kind.FOLLOW_UP, begun.kind().title());
	}

	void answered(Dispute dispute, FollowUp followUp, Instant at) {
		this.deadlines.meet(followUp.subject(), followUp.kind().rule(), at, CurrentUser.name());
		this.history.add(dispute, Happened.Kind.FOLLOWED_UP, followUp.kind().title());
	}

	void miss(FollowUp followUp) {
		this.deadlines.miss(followUp.subject(), followUp.kind().rule());
	}

	Deadline due(FollowUp followUp) {
		return this.deadlines.required(followUp.subject(), followUp.kind().rule());
	}

}
