package org.iroengine.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/** What follows from how a meeting went. */
@Component
class HoldingEffects {

	private static final List<String> BEFORE = List.of(ReviewRules.REPORT, ReviewRules.SPEAK_WITH_CHILD,
			SocialWorkReports.HOLD_OR_ADJOURN);

	private final Reviews reviews;

	private final Meetings meetings;

	private final HoldingTable table;

	private final Deadlines deadlines;

	private final Clock clock;

	HoldingEffects(Reviews reviews, Meetings meetings, HoldingTable table, Deadlines deadlines, Clock clock) {
		this.reviews = reviews;
		this.meetings = meetings;
		this.table = table;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** Answers whether the review is complete. */
	boolean of(Meeting meeting, Holding holding) {
		judge(meeting, holding);
		Review review = this.reviews.get(meeting.reviewId());
		switch (holding.outcome()) {
			case HELD, WITHOUT_MEETING -> hold(review, meeting, holding);
			case FIRST_PART -> {
				this.meetings.close(meeting.id(), MeetingState.HELD, null);
				this.meetings.want(review, 2, true);
			}
			case ADJOURNED -> adjourn(review, meeting, holding);
			case STOOD_DOWN -> again(review, meeting, MeetingState.STOOD_DOWN, holding);
		}
		return holding.outcome() == MeetingOutcome.HELD || holding.outcome() == MeetingOutcome.WITHOUT_MEETING;
	}

	/**
	 * What was never done before the meeting keeps its own verdict; closing the meeting
	 * would call it not required.
	 */
	private void judge(Meeting meeting, Holding holding) {
		Instant now = this.clock.instant();
		BEFORE.stream()
			.flatMap((rule) -> this.deadlines.find(meeting.subject(), rule).stream())
			.filter((deadline) -> deadline.overdueAt(now) || deadline.state().open() && holding.outcome().isHeld())
			.forEach((deadline) -> this.deadlines.notDone(meeting.subject(), deadline.rule(),
					"the meeting went without it"));
	}

	private void hold(Review review, Meeting meeting, Holding holding) {
		LocalDate completed = LondonTime.date(holding.heldAt());
		LocalDate first = this.table.of(review.id())
			.stream()
			.filter((one) -> one.outcome() == MeetingOutcome.FIRST_PART)
			.map((one) -> LondonTime.date(one.heldAt()))
			.findFirst()
			.orElse(completed);
		this.deadlines.find(review.subject(), ReviewRules.ADJOURNED)
			.ifPresent((clock) -> this.deadlines.meet(review.subject(), clock.rule(), holding.heldAt(), null));
		this.meetings.close(meeting.id(), MeetingState.HELD, null);
		this.reviews.held(review.id(), first, completed);
		if (holding.lateness() != null) {
			this.deadlines.explainLateness(review.subject(), review.rule(), holding.lateness().title(),
					CurrentUser.name());
		}
	}

	/** An adjourned review has its days from the first adjournment; a second is late. */
	private void adjourn(Review review, Meeting meeting, Holding holding) {
		Instant now = this.clock.instant();
		this.deadlines.start(ReviewRules.ADJOURNED, review.subject(),
				meeting.startsAt().isBefore(now) ? meeting.startsAt() : now);
		if (holding.second()) {
			this.deadlines.notDone(review.subject(), ReviewRules.ADJOURNED, "adjourned a second time");
		}
		again(review, meeting, MeetingState.ADJOURNED, holding);
	}

	private void again(Review review, Meeting meeting, MeetingState state, Holding holding) {
		this.meetings.close(meeting.id(), state, holding.calledOff().title());
		this.meetings.want(review, meeting.part(), true);
	}

}
