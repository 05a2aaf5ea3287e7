package org.iroengine.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.Calendars;
import org.iroengine.calendar.LondonTime;
import org.iroengine.calendar.WorkingCalendar;

/** Finds out why a review cannot be booked, or moved, as it was written. */
@Component
class BookingCheck {

	private final MeetingDates dates;

	private final IroDiary diary;

	private final SiblingReviews siblings;

	private final Calendars calendars;

	private final Clock clock;

	BookingCheck(MeetingDates dates, IroDiary diary, SiblingReviews siblings, Calendars calendars, Clock clock) {
		this.dates = dates;
		this.diary = diary;
		this.siblings = siblings;
		this.calendars = calendars;
		this.clock = clock;
	}

	/** Every fault; empty where it can be done. */
	List<BookingFault> faults(Meeting meeting, WrittenBooking written) {
		BookingReader read = new BookingReader(written);
		List<BookingFault> faults = new ArrayList<>(read.faults());
		if (read.day() != null) {
			ofTheDay(meeting, read.day(), written).forEach((fault) -> faults.add(new BookingFault("day", fault)));
			reasons(meeting, read.day(), written, faults);
		}
		if (read.booking() != null) {
			ofTheTime(meeting, read.booking()).forEach(faults::add);
		}
		return faults;
	}

	/** The meetings of brothers and sisters that go with the meeting. */
	List<Meeting> siblings(Meeting meeting) {
		return this.siblings.together(meeting).stream().map(SiblingReviews.SiblingReview::meeting).toList();
	}

	private Stream<String> ofTheDay(Meeting meeting, LocalDate day, WrittenBooking written) {
		WorkingCalendar calendar = this.calendars.current();
		if (!calendar.covers(day)) {
			return Stream.of("Bank holidays are known from %s to %s only. Choose a date between."
				.formatted(calendar.first(), calendar.last()));
		}
		Optional<String> noWorkingDay = calendar.isWorkingDay(day) ? Optional.empty() : Optional
			.of("%s is no working day. Choose a working day%s.".formatted(ReviewWords.day(day),
					this.dates.due(meeting)
						.map((due) -> ", the last in time is " + ReviewWords.day(calendar.lastBookable(due.dueOn())))
						.orElse("")));
		return Stream.of(noWorkingDay, together(meeting, day, written.withSiblings())).flatMap(Optional::stream);
	}

	private Optional<String> together(Meeting meeting, LocalDate day, boolean withSiblings) {
		return withSiblings ? this.siblings.until(meeting)
			.filter(day::isAfter)
			.map((until) -> ("A meeting together would delay one of the brothers and sisters after %s. Choose a "
					+ "date up to then, or this child alone.")
				.formatted(ReviewWords.day(until))) : Optional.empty();
	}

	private void reasons(Meeting meeting, LocalDate day, WrittenBooking written, List<BookingFault> faults) {
		this.dates.due(meeting)
			.filter((due) -> day.isAfter(due.dueOn()) && isBlank(written.lateBecause()))
			.ifPresent((due) -> faults.add(new BookingFault("lateBecause",
					"This is after the due date, %s. Choose an earlier date, or say why it is late."
						.formatted(ReviewWords.day(due.dueOn())))));
		if (isWorked(day) && !this.diary.worksOn(meeting.childRef(), day) && isBlank(written.awayBecause())) {
			faults.add(new BookingFault("awayBecause",
					"The IRO is not at work on %s. Choose another date, or say why it is held then."
						.formatted(ReviewWords.day(day))));
		}
	}

	private Stream<BookingFault> ofTheTime(Meeting meeting, Booking booking) {
		List<BookingFault> faults = new ArrayList<>();
		if (!booking.startsAt().isAfter(this.clock.instant())) {
			faults.add(new BookingFault("day", "This is in the past. Choose a date and time that is still to come."));
		}
		this.dates.firstPart(meeting)
			.filter((first) -> !booking.startsAt().isAfter(first))
			.ifPresent((first) -> faults.add(new BookingFault("day",
					"The second part must come after the first, which began %s. Choose a later date."
						.formatted(LondonTime.spoken(first)))));
		if (booking.category() == VenueCategory.WITHOUT_MEETING && this.dates.isMeetingNeeded(meeting)) {
			faults.add(new BookingFault("venueCategory",
					"This review needs a meeting. Choose what kind of place it is held in."));
		}
		clash(meeting, booking).ifPresent(faults::add);
		return faults.stream();
	}

	/** Brothers and sisters may be reviewed in one meeting. */
	private Optional<BookingFault> clash(Meeting meeting, Booking booking) {
		LocalDate day = LondonTime.date(booking.startsAt());
		List<String> together = this.siblings.of(meeting.childRef())
			.stream()
			.map((sibling) -> sibling.review().childRef())
			.toList();
		return this.diary.others(meeting.childRef(), day, day)
			.stream()
			.filter((other) -> !together.contains(other.childRef()) && overlap(other.booking(), booking))
			.findFirst()
			.map((other) -> new BookingFault("time", "The IRO has the review of %s then, %s. Choose another time."
				.formatted(other.childRef(), ReviewWords.time(other.booking()))));
	}

	private boolean isWorked(LocalDate day) {
		return this.calendars.current().covers(day) && this.calendars.current().isWorkingDay(day);
	}

	private static boolean overlap(Booking one, Booking other) {
		return one.startsAt().isBefore(end(other)) && other.startsAt().isBefore(end(one));
	}

	private static Instant end(Booking booking) {
		return booking.startsAt().plusSeconds(booking.minutes() * 60L);
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
