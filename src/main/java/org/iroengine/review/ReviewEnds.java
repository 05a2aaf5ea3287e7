package org.iroengine.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/** How a review ends: it was held, or it is not required any more. */
@Component
class ReviewEnds {

	private static final List<String> AFTER = List.of(ReviewRules.DECISIONS, ReviewRules.RECORD_WRITTEN,
			ReviewRules.RECORD_DISTRIBUTED);

	private final ReviewTable table;

	private final Deadlines deadlines;

	private final Meetings meetings;

	private final ReviewNews news;

	private final Clock clock;

	ReviewEnds(ReviewTable table, Deadlines deadlines, Meetings meetings, ReviewNews news, Clock clock) {
		this.table = table;
		this.deadlines = deadlines;
		this.meetings = meetings;
		this.news = news;
		this.clock = clock;
	}

	void held(Review review, LocalDate heldOn, LocalDate completedOn) {
		Instant now = this.clock.instant();
		this.table.held(review.id(), heldOn, completedOn, now);
		this.deadlines.meet(review.subject(), review.rule(), LondonTime.startOf(heldOn), CurrentUser.name());
		this.deadlines.notRequired(review.subject(), "held");
		AFTER.forEach((rule) -> this.deadlines.start(rule, review.subject(), LondonTime.startOf(completedOn)));
		this.news.record("held", review, Map.of("heldOn", heldOn.toString(), "completedOn", completedOn.toString()));
		this.news.tell(new ReviewHeld(review.id(), review.periodId(), review.childRef()));
	}

	void drop(Review review, String reason) {
		this.table.drop(review.id(), reason, this.clock.instant());
		this.meetings.open(review.id())
			.ifPresent((meeting) -> this.meetings.close(meeting.id(), MeetingState.DROPPED, reason));
		this.deadlines.notRequired(review.subject(), reason);
		this.news.record("not required", review, Map.of("reason", reason));
		this.news.tell(new ReviewDropped(review.id(), review.periodId(), review.childRef()));
	}

	void withdraw(Review review, String reason) {
		this.meetings.of(review.id()).forEach((meeting) -> this.deadlines.withdraw(meeting.subject(), reason));
		this.deadlines.withdraw(review.subject(), reason);
	}

}
