package org.iroengine.review;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.iroengine.deadline.Deadline;

/** What the letters while a review is convened tell. */
@Component
class ConveningFacts {

	private final Meetings meetings;

	private final Reviews reviews;

	private final MeetingDates dates;

	private final BookingSurroundings around;

	private final ConveningLinks links;

	ConveningFacts(Meetings meetings, Reviews reviews, MeetingDates dates, BookingSurroundings around,
			ConveningLinks links) {
		this.meetings = meetings;
		this.reviews = reviews;
		this.dates = dates;
		this.around = around;
		this.links = links;
	}

	Map<String, Object> ofBooking(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		return facts(meeting, this.dates.bookBy(meeting), this.links.tasklist());
	}

	Map<String, Object> ofChecklist(long meetingId) {
		return facts(this.meetings.get(meetingId), back(meetingId), this.links.askedOfMe());
	}

	/** By when the checklist is to be back. */
	Deadline back(long meetingId) {
		return this.meetings.due(meetingId, ReviewRules.CHECKLIST_BACK);
	}

	long periodId(long meetingId) {
		return this.reviews.get(this.meetings.get(meetingId).reviewId()).periodId();
	}

	/** Tells the letters about a date that has moved from those about the old one. */
	String moved(long meetingId) {
		int revision = this.meetings.get(meetingId).revision();
		return (revision == 0) ? "" : " " + revision;
	}

	private Map<String, Object> facts(Meeting meeting, Deadline due, String link) {
		return Map.of("reference", meeting.childRef(), "initials", this.around.initials(meeting.childRef()), "officer",
				this.around.officer(meeting.childRef()), "dueExplained", due.explanation(), "link", link);
	}

}
