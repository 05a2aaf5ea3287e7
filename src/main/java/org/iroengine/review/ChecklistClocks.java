package org.iroengine.review;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/**
 * What a checklist meets of the clocks before a meeting, and the news that it is back.
 */
@Component
class ChecklistClocks {

	private final Meetings meetings;

	private final Deadlines deadlines;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	ChecklistClocks(Meetings meetings, Deadlines deadlines, Clock clock, ApplicationEventPublisher news) {
		this.meetings = meetings;
		this.deadlines = deadlines;
		this.clock = clock;
		this.news = news;
	}

	Meeting sent(long meetingId) {
		return meet(meetingId, ReviewRules.CHECKLIST_SENT);
	}

	void agreed(long meetingId) {
		meet(meetingId, ReviewRules.ARRANGEMENTS);
	}

	void back(long meetingId) {
		Meeting meeting = meet(meetingId, ReviewRules.CHECKLIST_BACK);
		this.news.publishEvent(new ChecklistReturned(meetingId, meeting.reviewId(), meeting.childRef()));
	}

	private Meeting meet(long meetingId, String rule) {
		Meeting meeting = this.meetings.get(meetingId);
		this.deadlines.meet(meeting.subject(), rule, this.clock.instant(), CurrentUser.name());
		return meeting;
	}

}
