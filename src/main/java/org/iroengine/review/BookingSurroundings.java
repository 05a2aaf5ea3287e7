package org.iroengine.review;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.Calendars;
import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Child;

/** What stands around a review in words: whose it is, and what else is on then. */
@Component
class BookingSurroundings {

	private final Care care;

	private final ReviewNames names;

	private final IroDiary diary;

	private final SchoolTerms terms;

	private final Calendars calendars;

	BookingSurroundings(Care care, ReviewNames names, IroDiary diary, SchoolTerms terms, Calendars calendars) {
		this.care = care;
		this.names = names;
		this.diary = diary;
		this.terms = terms;
		this.calendars = calendars;
	}

	/** The reference and initials. */
	String label(String childRef) {
		return this.care.child(childRef).map(Child::label).orElse(childRef);
	}

	/** Empty where none are known. */
	String initials(String childRef) {
		return this.care.child(childRef).map(Child::initials).orElse("");
	}

	/** Such as {@code Review 2, second part}. */
	String what(Meeting meeting) {
		return "%s%s".formatted(this.names.of(meeting.reviewId()), (meeting.part() == 2) ? ", second part" : "");
	}

	String officer(String childRef) {
		return this.diary.name(childRef);
	}

	String lastBookable(LocalDate due) {
		return ReviewWords.day(this.calendars.current().lastBookable(due));
	}

	List<BookingView.Row> others(String childRef, LocalDate first, LocalDate last) {
		return this.diary.others(childRef, first, last)
			.stream()
			.map((other) -> new BookingView.Row(
					ReviewWords.day(LondonTime.date(other.startsAt())) + ", " + ReviewWords.time(other.booking()),
					label(other.childRef()), what(other)))
			.toList();
	}

	String terms(LocalDate first, LocalDate last) {
		return this.terms.words(first, last);
	}

}
