package org.iroengine.review.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.deadline.Deadline;
import org.iroengine.review.Checklist;
import org.iroengine.review.Meetings;
import org.iroengine.review.Participants;
import org.iroengine.review.ReviewRules;

/** Puts a checklist and the people known around its child before whoever fills it in. */
@Component
class ChecklistViews {

	/** How many rows there are for people not known yet. */
	private static final int BLANK = 3;

	private final Meetings meetings;

	private final Participants participants;

	private final Care care;

	private final Clock clock;

	ChecklistViews(Meetings meetings, Participants participants, Care care, Clock clock) {
		this.meetings = meetings;
		this.participants = participants;
		this.care = care;
		this.clock = clock;
	}

	ShownChecklist of(Checklist asked, String action) {
		Deadline back = this.meetings.due(asked.meetingId(), ReviewRules.CHECKLIST_BACK);
		return new ShownChecklist(asked.meetingId(),
				this.care.child(asked.childRef()).map(Child::label).orElse(asked.childRef()),
				LondonTime.spoken(this.meetings.get(asked.meetingId()).startsAt()), back.explanation(),
				asked.isOpen() && back.overdueAt(this.clock.instant()), returned(asked.returned()), action,
				rows(asked.childRef()), asked.wishes(), asked.agreed(), asked.arrangements(), null, List.of());
	}

	private List<PersonRow> rows(String childRef) {
		List<PersonRow> rows = new ArrayList<>(this.participants.of(childRef).stream().map(PersonRow::of).toList());
		rows.addAll(Collections.nCopies(BLANK, PersonRow.blank()));
		return rows;
	}

	private static String returned(Checklist.Returned returned) {
		if (returned == null) {
			return null;
		}
		String corrected = (returned.correctedBy() != null) ? ", corrected by " + returned.correctedBy() : "";
		return "%s, %s%s".formatted(LondonTime.spoken(returned.at()), entered(returned), corrected);
	}

	/** Those entered before it was asked how it was told do not say so. */
	private static String entered(Checklist.Returned returned) {
		if (returned.told() != null) {
			return ToldWords.entered(returned.by(), returned.told());
		}
		return (returned.inTheNameOf() != null)
				? "entered by %s for %s".formatted(returned.by(), returned.inTheNameOf())
				: "given back by " + returned.by();
	}

}
