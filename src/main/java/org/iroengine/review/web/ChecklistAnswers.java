package org.iroengine.review.web;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import org.iroengine.review.BookingFault;
import org.iroengine.review.Checklist;
import org.iroengine.review.Checklists;
import org.iroengine.review.Participants;

/** Takes what was typed into a checklist, from the page of either who may. */
@Component
class ChecklistAnswers {

	private final Checklists checklists;

	private final Participants participants;

	private final ChecklistViews views;

	ChecklistAnswers(Checklists checklists, Participants participants, ChecklistViews views) {
		this.checklists = checklists;
		this.participants = participants;
		this.views = views;
	}

	ShownChecklist shown(Checklist asked, String action) {
		return this.views.of(asked, action);
	}

	/** The checklist as it stands then; refused where it has faults. */
	ShownChecklist take(Checklist asked, MultiValueMap<String, String> typed, String inTheNameOf, String action) {
		ChecklistFields fields = new ChecklistFields(typed, asked.childRef(), this.participants.of(asked.childRef()));
		List<BookingFault> faults = this.checklists.answer(asked.meetingId(), fields.written(), inTheNameOf,
				typed.containsKey("correcting"));
		ShownChecklist shown = this.views.of(this.checklists.find(asked.meetingId()).orElseThrow(), action);
		return faults.isEmpty() ? shown : shown.refused(fields, faults);
	}

}
