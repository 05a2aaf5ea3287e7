package org.iroengine.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;

/**
 * The open reviews of a child's brothers and sisters. One meeting for all is offered by
 * bringing forward, never by delaying.
 */
@Component
class SiblingReviews {

	private final Care care;

	private final Reviews reviews;

	private final MeetingTable meetings;

	private final IroDiary diary;

	SiblingReviews(Care care, Reviews reviews, MeetingTable meetings, IroDiary diary) {
		this.care = care;
		this.reviews = reviews;
		this.meetings = meetings;
		this.diary = diary;
	}

	/**
	 * The open review of a brother or sister.
	 *
	 * @param meeting the one that is open
	 * @param sameIro whether the same officer acts for both
	 */
	record SiblingReview(Review review, Meeting meeting, LocalDate dueOn, boolean sameIro) {

		/** Whether it can be booked together with the child's. */
		boolean isToBeBooked() {
			return isFirstPart() && this.meeting.state() == MeetingState.WANTED;
		}

		/** Whether it can be held together with a meeting: a booked one only moves. */
		private boolean fits(MeetingState other) {
			return isToBeBooked() || isFirstPart() && other == MeetingState.BOOKED;
		}

		private boolean isFirstPart() {
			return this.sameIro && this.meeting.part() == 1;
		}

		/** The last day that delays nothing. */
		private LocalDate last() {
			LocalDate booked = (this.meeting.booking() != null) ? LondonTime.date(this.meeting.startsAt()) : this.dueOn;
			return booked.isBefore(this.dueOn) ? booked : this.dueOn;
		}

	}

	List<SiblingReview> of(String childRef) {
		return this.care.siblings(childRef)
			.stream()
			.flatMap((sibling) -> this.reviews.ofChild(sibling).stream())
			.filter(Review::isOpen)
			.flatMap((review) -> open(review, childRef))
			.toList();
	}

	/**
	 * Those that can be held together with the meeting: to be booked with it, or brought
	 * forward with it where it is booked and moves.
	 */
	List<SiblingReview> together(Meeting meeting) {
		return of(meeting.childRef()).stream().filter((sibling) -> sibling.fits(meeting.state())).toList();
	}

	/** The last day that delays none of them; empty where there are none. */
	Optional<LocalDate> until(Meeting meeting) {
		return together(meeting).stream().map(SiblingReview::last).min(LocalDate::compareTo);
	}

	private Stream<SiblingReview> open(Review review, String childRef) {
		boolean same = Objects.equals(this.diary.officer(childRef), this.diary.officer(review.childRef()));
		return this.meetings.of(review.id())
			.stream()
			.filter((meeting) -> meeting.state() == MeetingState.WANTED || meeting.state() == MeetingState.BOOKED)
			.map((meeting) -> new SiblingReview(review, meeting, this.reviews.due(review).dueOn(), same));
	}

}
