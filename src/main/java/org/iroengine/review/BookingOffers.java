package org.iroengine.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.Calendars;
import org.iroengine.calendar.LondonTime;
import org.iroengine.calendar.WorkingCalendar;

/**
 * The dates that a review is offered: working days of the IRO before the due date, far
 * enough ahead to invite people where there still are such.
 */
@Component
class BookingOffers {

	/** Ten working days for invitations, and one to send them. */
	private static final int AHEAD = 11;

	private static final int MOST = 15;

	private final IroDiary diary;

	private final SchoolTerms terms;

	private final Calendars calendars;

	private final Clock clock;

	BookingOffers(IroDiary diary, SchoolTerms terms, Calendars calendars, Clock clock) {
		this.diary = diary;
		this.terms = terms;
		this.calendars = calendars;
		this.clock = clock;
	}

	/**
	 * The latest dates that are in time, the earliest first.
	 * @param due the last day
	 * @param together the last day for one meeting with brothers and sisters
	 */
	List<BookingView.Offer> until(String childRef, LocalDate due, Optional<LocalDate> together) {
		LocalDate today = LondonTime.date(this.clock.instant());
		WorkingCalendar calendar = this.calendars.current();
		LocalDate ahead = calendar.addWorkingDays(today, AHEAD);
		List<LocalDate> enough = days(childRef, ahead, due);
		List<LocalDate> offered = enough.isEmpty() ? days(childRef, today.plusDays(1), due) : enough;
		List<Meeting> others = this.diary.others(childRef, today, due.isBefore(today) ? today : due);
		return offered.stream()
			.skip(Math.max(0, offered.size() - MOST))
			.map((day) -> offer(day, ahead, together, others))
			.toList();
	}

	private List<LocalDate> days(String childRef, LocalDate first, LocalDate due) {
		WorkingCalendar calendar = this.calendars.current();
		return first.isAfter(due) ? List.of()
				: first.datesUntil(due.plusDays(1))
					.filter((day) -> calendar.isWorkingDay(day) && this.diary.worksOn(childRef, day))
					.toList();
	}

	private BookingView.Offer offer(LocalDate day, LocalDate ahead, Optional<LocalDate> together,
			List<Meeting> others) {
		String that = others.stream()
			.filter((other) -> LondonTime.date(other.startsAt()).equals(day))
			.map((other) -> ReviewWords.time(other.booking()))
			.collect(Collectors.joining(", "));
		String remarks = Stream.of(that.isEmpty() ? "no other review" : "other reviews " + that,
				this.terms.holiday(day).filter(Boolean::booleanValue).map((closed) -> "school holiday").orElse(""),
				day.isBefore(ahead) ? "too close to invite people 10 working days ahead" : "",
				together.filter((until) -> !day.isAfter(until)).map((until) -> "in time for all siblings").orElse(""))
			.filter((remark) -> !remark.isEmpty())
			.collect(Collectors.joining("; "));
		return new BookingView.Offer(day.toString(), "%s – %s".formatted(ReviewWords.day(day), remarks));
	}

}
