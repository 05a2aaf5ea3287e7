package org.iroengine.review;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/** Books and moves reviews as people write it; what is refused changes nothing. */
@Component
@Transactional
public class Bookings {

	private final Meetings meetings;

	private final MeetingDates dates;

	private final BookingCheck check;

	private final Deadlines deadlines;

	private final Clock clock;

	Bookings(Meetings meetings, MeetingDates dates, BookingCheck check, Deadlines deadlines, Clock clock) {
		this.meetings = meetings;
		this.dates = dates;
		this.check = check;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** Why it cannot be booked like this; empty where it can. */
	@Transactional(readOnly = true)
	public List<BookingFault> faults(long meetingId, WrittenBooking written) {
		return this.check.faults(this.meetings.get(meetingId), written);
	}

	/** Books a wanted meeting for one child; what was written is free of faults. */
	public void book(long meetingId, WrittenBooking written) {
		Meeting wanted = this.meetings.get(meetingId);
		Deadline by = this.dates.bookBy(wanted);
		if (by.rule().equals(ReviewRules.BOOK)) {
			this.deadlines.meet(by.subject(), ReviewRules.BOOK, this.clock.instant(), CurrentUser.name());
		}
		this.meetings.book(meetingId, new BookingReader(written).booking());
	}

	/**
	 * Gives a booked meeting another date or place.
	 * @return why not; empty where it was moved
	 */
	public List<BookingFault> move(long meetingId, WrittenBooking written) {
		Meeting booked = this.meetings.get(meetingId);
		if (booked.state() != MeetingState.BOOKED) {
			return List.of(new BookingFault("day", "This meeting is not booked any more. Nothing was changed."));
		}
		List<BookingFault> faults = this.check.faults(booked, written.alone());
		if (faults.isEmpty()) {
			this.meetings.move(meetingId, new BookingReader(written).booking());
		}
		return faults;
	}

	/** The meetings of brothers and sisters that can be booked together with this one. */
	@Transactional(readOnly = true)
	public List<Long> siblings(long meetingId) {
		return this.check.siblings(this.meetings.get(meetingId).childRef());
	}

	/** By when it is to be booked. */
	@Transactional(readOnly = true)
	public Deadline bookBy(long meetingId) {
		return this.dates.bookBy(this.meetings.get(meetingId));
	}

	/** Records that it was not booked in time. */
	public void overdue(long meetingId) {
		Deadline by = bookBy(meetingId);
		if (by.rule().equals(ReviewRules.BOOK)) {
			this.deadlines.miss(by.subject(), ReviewRules.BOOK);
		}
	}

}
