package org.iroengine.review;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Change;
import org.iroengine.care.ChangeKind;
import org.iroengine.care.Changes;

/** Puts together what the IRO reads of a change. */
@Component
@Transactional(readOnly = true)
public class ConsiderationViews {

	private final Changes changes;

	private final Considerations considerations;

	private final NextReviewWords next;

	private final Care care;

	ConsiderationViews(Changes changes, Considerations considerations, NextReviewWords next, Care care) {
		this.changes = changes;
		this.considerations = considerations;
		this.next = next;
		this.care = care;
	}

	/** What the form shows. */
	public ConsiderationView of(long changeId) {
		Change change = this.changes.get(changeId);
		return new ConsiderationView(this.care.child(change.childRef()).orElseThrow().label(), change.kind().title(),
				LondonTime.spoken(change.on()), this.considerations.due(changeId).explanation(),
				next(change.periodId()), advice(change.kind()), "/children/%s/changes".formatted(change.childRef()));
	}

	/** When the next review is due and booked, in a sentence. */
	String next(long periodId) {
		return this.next.of(periodId);
	}

	private static String advice(ChangeKind kind) {
		return switch (kind) {
			case PROPOSED_SIGNIFICANT_CHANGE ->
				"A review comes before the change, unless that is not reasonably practicable.";
			case END_OF_CARE_PLANNED -> "Hold a final review before care ends: bring the next review forward.";
			default -> "Where a review before it was reasonably practicable, a concern is suggested to you.";
		};
	}

}
