package org.iroengine.review;

import java.util.Objects;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;

/** What is known around a meeting when somebody is asked about it. */
@Component
public class HoldingViews {

	private final Meetings meetings;

	private final Reviews reviews;

	private final PreparationTable table;

	private final Care care;

	private final Deadlines deadlines;

	HoldingViews(Meetings meetings, Reviews reviews, PreparationTable table, Care care, Deadlines deadlines) {
		this.meetings = meetings;
		this.reviews = reviews;
		this.table = table;
		this.care = care;
		this.deadlines = deadlines;
	}

	/** For a task that a clock of the meeting, or of its review, belongs to. */
	public HoldingView of(long meetingId, String rule) {
		Meeting meeting = this.meetings.get(meetingId);
		return new HoldingView(child(meeting).label(), LondonTime.spoken(meeting.startsAt()),
				due(meetingId, rule).explanation(), report(meetingId),
				MattersBeside.raise(meeting.childRef(), meeting.reviewId()));
	}

	/** The clock of the meeting, or else of its review. */
	public Deadline due(long meetingId, String rule) {
		Meeting meeting = this.meetings.get(meetingId);
		return this.deadlines.find(meeting.subject(), rule).orElseGet(() -> this.reviews.due(meeting.reviewId(), rule));
	}

	String initials(Meeting meeting) {
		return Objects.requireNonNullElse(child(meeting).initials(), "");
	}

	private Child child(Meeting meeting) {
		return this.care.child(meeting.childRef()).orElseThrow();
	}

	private String report(long meetingId) {
		return this.table.report(meetingId)
			.map((sent) -> "sent on %s, %s the care plan".formatted(sent.sentOn(),
					sent.planIncluded() ? "with" : "without"))
			.orElse("has not come");
	}

}
