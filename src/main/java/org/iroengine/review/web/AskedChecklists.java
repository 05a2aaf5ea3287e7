package org.iroengine.review.web;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.review.AskedOf;
import org.iroengine.review.Checklist;
import org.iroengine.review.Checklists;
import org.iroengine.review.Meetings;
import org.iroengine.review.ReviewRules;

/** The checklists that are asked of a person, open or sent. */
@Component
class AskedChecklists {

	private final Checklists checklists;

	private final ChecklistAnswers answers;

	private final Meetings meetings;

	AskedChecklists(Checklists checklists, ChecklistAnswers answers, Meetings meetings) {
		this.checklists = checklists;
		this.answers = answers;
		this.meetings = meetings;
	}

	/**
	 * Those that are open.
	 * @param refused the one that was not taken, in the place of its own, or null
	 */
	Stream<ShownAsked> open(String person, ShownChecklist refused) {
		return of(person).filter(Checklist::isOpen)
			.map((one) -> ShownAsked.of(shown(one, refused), one.childRef(),
					this.meetings.due(one.meetingId(), ReviewRules.CHECKLIST_BACK)));
	}

	/** Those that are back and may be corrected. */
	List<ShownChecklist> back(String person, ShownChecklist refused) {
		return of(person).filter((one) -> !one.isOpen()).map((one) -> shown(one, refused)).toList();
	}

	private Stream<Checklist> of(String person) {
		return this.checklists.askedOf(person).stream();
	}

	private ShownChecklist shown(Checklist one, ShownChecklist refused) {
		return (refused != null && refused.meetingId() == one.meetingId()) ? refused
				: this.answers.shown(one, AskedOf.PATH + "/" + one.meetingId());
	}

}
