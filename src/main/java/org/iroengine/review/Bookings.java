package org.iroengine.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.deadline.Deadline;

/** Books and moves reviews as people write it; what is refused changes nothing. */
@Component
@Transactional
public class Bookings {

	private final Meetings meetings;

	private final MeetingDates dates;

	private final BookingCheck check;

	private final BookingClocks clocks;

	private final ApplicationEventPublisher news;

	Bookings(Meetings meetings, MeetingDates dates, BookingCheck check, BookingClocks clocks,
			ApplicationEventPublisher news) {
		this.meetings = meetings;
		this.dates = dates;
		this.check = check;
		this.clocks = clocks;
		this.news = news;
	}

	/** The meeting with the id, where there is one. */
	@Transactional(readOnly = true)
	public Optional<Meeting> find(long meetingId) {
		return this.meetings.find(meetingId);
	}

	/** Why it cannot be booked like this; empty where it can. */
	@Transactional(readOnly = true)
	public List<BookingFault> faults(long meetingId, WrittenBooking written) {
		return this.check.faults(this.meetings.get(meetingId), written);
	}

	/** Books a wanted meeting for one child; what was written is free of faults. */
	public void book(long meetingId, WrittenBooking written) {
		Meeting wanted = this.meetings.get(meetingId);
		this.clocks.booked(this.dates.bookBy(wanted));
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
		List<Meeting> siblings = written.withSiblings() ? this.check.siblings(booked) : List.of();
		List<BookingFault> faults = Stream
			.concat(this.check.faults(booked, written).stream(),
					siblings.stream().flatMap((sibling) -> ofSibling(sibling, written)))
			.distinct()
			.toList();
		if (faults.isEmpty()) {
			this.meetings.move(meetingId, new BookingReader(written).booking());
			siblings.forEach((sibling) -> bring(sibling, written.alone()));
		}
		return faults;
	}

	/** Unreadable writing is told once. */
	private Stream<BookingFault> ofSibling(Meeting sibling, WrittenBooking written) {
		return new BookingReader(written).booking() == null ? Stream.empty() : this.check
			.faults(sibling, written.alone())
			.stream()
			.map((fault) -> new BookingFault(fault.field(), "%s: %s".formatted(sibling.childRef(), fault.message())));
	}

	/** Whoever books it completes a task; a booked one moves. */
	private void bring(Meeting sibling, WrittenBooking written) {
		if (sibling.state() == MeetingState.BOOKED) {
			this.meetings.move(sibling.id(), new BookingReader(written).booking());
		}
		else {
			this.news.publishEvent(new BookedTogether(sibling.id(), written));
		}
	}

	/** The meetings of brothers and sisters that can be booked together with this one. */
	@Transactional(readOnly = true)
	public List<Long> siblings(long meetingId) {
		return this.check.siblings(this.meetings.get(meetingId)).stream().map(Meeting::id).toList();
	}

	/** By when it is to be booked. */
	@Transactional(readOnly = true)
	public Deadline bookBy(long meetingId) {
		return this.dates.bookBy(this.meetings.get(meetingId));
	}

	/** Records that it was not booked in time. */
	public void overdue(long meetingId) {
		this.clocks.overdue(bookBy(meetingId));
	}

}
