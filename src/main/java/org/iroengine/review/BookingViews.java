package org.iroengine.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;

/** What is to be known to book a review. */
@Component
public class BookingViews {

	/** What stands for a date that was not offered. */
	public static final String OTHER = "other";

	/** How far around the due date other reviews and school terms are told. */
	private static final int WEEKS = 4;

	private final MeetingDates dates;

	private final BookingOffers offers;

	private final SiblingReviews siblings;

	private final BookingSurroundings around;

	private final Meetings meetings;

	BookingViews(MeetingDates dates, BookingOffers offers, SiblingReviews siblings, BookingSurroundings around,
			Meetings meetings) {
		this.dates = dates;
		this.offers = offers;
		this.siblings = siblings;
		this.around = around;
		this.meetings = meetings;
	}

	/** As it stands now. */
	@Transactional(readOnly = true)
	public BookingView of(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		String child = meeting.childRef();
		Deadline due = this.dates.due(meeting).orElseGet(() -> this.dates.bookBy(meeting));
		Optional<LocalDate> together = this.siblings.until(meeting);
		return new BookingView(this.around.label(child), this.around.what(meeting), due.explanation(),
				this.around.lastBookable(due.dueOn()), this.around.officer(child),
				this.dates.bookBy(meeting).explanation(), offers(child, due.dueOn(), together),
				this.around.others(child, due.dueOn().minusWeeks(WEEKS), due.dueOn().plusWeeks(1)), siblings(meeting),
				together.map(ReviewWords::day).orElse(""),
				this.around.terms(due.dueOn().minusWeeks(WEEKS), due.dueOn().plusWeeks(1)),
				this.dates.isMeetingNeeded(meeting), this.dates.notice(meeting));
	}

	private List<BookingView.Offer> offers(String child, LocalDate due, Optional<LocalDate> together) {
		return Stream
			.concat(this.offers.until(child, due, together).stream(),
					Stream.of(new BookingView.Offer(OTHER, "Another date")))
			.toList();
	}

	private List<BookingView.Row> siblings(Meeting meeting) {
		List<SiblingReviews.SiblingReview> together = this.siblings.together(meeting);
		return this.siblings.of(meeting.childRef())
			.stream()
			.map((sibling) -> new BookingView.Row(ReviewWords.day(sibling.dueOn()),
					this.around.label(sibling.review().childRef()), standing(sibling, together.contains(sibling))))
			.toList();
	}

	private static String standing(SiblingReviews.SiblingReview sibling, boolean together) {
		return (sibling.meeting().booking() != null) ? "booked " + LondonTime.spoken(sibling.meeting().startsAt())
				: (together ? "can be booked together" : "another IRO");
	}

}
