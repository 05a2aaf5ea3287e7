package org.iroengine.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.review.MatterBeside;
import org.iroengine.review.MattersBeside;

/**
 * Brings disputes before the IRO who writes up the next review: those that are open, what
 * came of those settled since, and what was promised.
 */
@Component
class DisputesAtReviews implements MattersBeside {

	private final DisputeTable disputes;

	private final DisputeViews views;

	private final LevelWords words;

	private final FollowUps followUps;

	DisputesAtReviews(DisputeTable disputes, DisputeViews views, LevelWords words, FollowUps followUps) {
		this.disputes = disputes;
		this.views = views;
		this.words = words;
		this.followUps = followUps;
	}

	@Override
	public List<MatterBeside> of(String childRef, LocalDate since) {
		return this.disputes.ofChild(childRef)
			.stream()
			.flatMap((dispute) -> Stream.concat(standing(dispute, since), promised(dispute)))
			.toList();
	}

	private Stream<MatterBeside> standing(Dispute dispute, LocalDate since) {
		boolean told = dispute.isOpen() || since == null || !LondonTime.date(dispute.closure().at()).isBefore(since);
		return told ? Stream.of(matter(dispute,
				"%s, %s: %s".formatted(dispute.reference(), this.views.reason(dispute.challenge()), stands(dispute))))
				: Stream.empty();
	}

	private String stands(Dispute dispute) {
		return dispute.isOpen() ? this.words.level(dispute) : "%s on %s. %s".formatted(dispute.state().word(),
				LondonTime.spoken(dispute.closure().at()), dispute.closure().outcome());
	}

	private Stream<MatterBeside> promised(Dispute dispute) {
		return this.followUps.of(dispute.id())
			.stream()
			.filter((one) -> !one.isAdvice() && one.answer() == null)
			.map((one) -> matter(dispute, "%s, promised by %s until %s: %s".formatted(dispute.reference(), one.owner(),
					due(one), one.words())));
	}

	private String due(FollowUp promised) {
		Deadline due = this.followUps.due(promised.id());
		return LondonTime.spoken(due.dueOn());
	}

	private static MatterBeside matter(Dispute dispute, String words) {
		return new MatterBeside(words, DisputeViews.PATH + dispute.reference());
	}

}
