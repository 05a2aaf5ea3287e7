package org.iroengine.review.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.Acting;
import org.iroengine.allocation.Covers;
import org.iroengine.deadline.Deadline;
import org.iroengine.review.Bookings;
import org.iroengine.review.ChecklistReturned;
import org.iroengine.review.Checklists;
import org.iroengine.review.ConveningLetters;
import org.iroengine.review.MeetingBooked;
import org.iroengine.review.MeetingClosed;

/** What the steps that convene a meeting record and tell. */
@Component
class ConveningWork {

	private final Bookings bookings;

	private final Checklists checklists;

	private final ConveningLetters letters;

	private final Covers covers;

	ConveningWork(Bookings bookings, Checklists checklists, ConveningLetters letters, Covers covers) {
		this.bookings = bookings;
		this.checklists = checklists;
		this.letters = letters;
		this.covers = covers;
	}

	String iro(String childRef) {
		return this.covers.actingNow(childRef).map(Acting::officer).orElse(null);
	}

	String askedOf(long periodId) {
		return this.letters.askedOf(periodId).orElse(null);
	}

	Deadline bookBy(long meetingId) {
		return this.bookings.bookBy(meetingId);
	}

	void bookingOverdue(long meetingId) {
		this.bookings.overdue(meetingId);
		this.letters.notBooked(meetingId);
	}

	void sendChecklist(long meetingId, long periodId) {
		this.checklists.send(meetingId, askedOf(periodId));
		this.letters.askForChecklist(meetingId);
	}

	void remind(long meetingId) {
		this.letters.remind(meetingId);
	}

	void checklistOverdue(long meetingId) {
		this.letters.overdue(meetingId);
	}

	@EventListener
	void on(MeetingBooked news) {
		this.letters.booked(news.meetingId());
	}

	@EventListener
	void on(MeetingClosed news) {
		this.letters.booked(news.meetingId());
		this.letters.settled(news.meetingId());
	}

	@EventListener
	void on(ChecklistReturned news) {
		this.letters.settled(news.meetingId());
	}

}
