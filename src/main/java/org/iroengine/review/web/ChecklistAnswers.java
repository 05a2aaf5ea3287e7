package org.iroengine.review.web;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import org.iroengine.review.BookingFault;
import org.iroengine.review.Checklist;
import org.iroengine.review.Checklists;
import org.iroengine.review.Participants;
import org.iroengine.review.WrittenTelling;

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

	/** For business support, which says how it was told. */
	ShownChecklist shownToBusinessSupport(Checklist asked, String action) {
		return shown(asked, action).told(new WrittenTelling(asked.askedOf(), null, null));
	}

	/** The checklist as it stands then; refused where it has faults. */
	ShownChecklist take(Checklist asked, MultiValueMap<String, String> typed, String action) {
		ChecklistFields fields = fields(asked, typed);
		return take(asked, fields, null, typed.containsKey("correcting"), action);
	}

	/** The same, entered by business support in the name of whoever is asked. */
	ShownChecklist enter(Checklist asked, MultiValueMap<String, String> typed, String action) {
		ChecklistFields fields = fields(asked, typed);
		WrittenTelling telling = fields.telling(asked.askedOf());
		return take(asked, fields, telling, typed.containsKey("correcting"), action).told(telling);
	}

	private ShownChecklist take(Checklist asked, ChecklistFields fields, WrittenTelling telling, boolean correcting,
			String action) {
		List<BookingFault> faults = this.checklists.answer(asked.meetingId(), fields.written(), telling, correcting);
		ShownChecklist shown = this.views.of(this.checklists.find(asked.meetingId()).orElseThrow(), action);
		return faults.isEmpty() ? shown : shown.refused(fields, faults);
	}

	private ChecklistFields fields(Checklist asked, MultiValueMap<String, String> typed) {
		return new ChecklistFields(typed, asked.childRef(), this.participants.of(asked.childRef()));
	}

}
