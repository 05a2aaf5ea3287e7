package org.iroengine.review;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/** How IROs spoke with children before their reviews. */
@Component
@Transactional
public class ChildrenSeen {

	private final MeetingRecords meetings;

	private final Deadlines deadlines;

	ChildrenSeen(MeetingRecords meetings, Deadlines deadlines) {
		this.meetings = meetings;
		this.deadlines = deadlines;
	}

	/** What is recorded for a meeting. */
	@Transactional(readOnly = true)
	public Optional<ChildSeen> of(long meetingId) {
		return this.meetings.table().seen(meetingId);
	}

	/**
	 * Records or corrects it. An offer that the child declined keeps the promise. What is
	 * not done may still be done until the meeting is over.
	 */
	public void record(long meetingId, ChildSeen seen) {
		Meeting meeting = this.meetings.get(meetingId);
		this.meetings.table().save(meeting, seen);
		this.meetings.record("child seen", meeting, Map.of("way", seen.way().id()));
		judge(meeting, seen);
	}

	/** Records that the day of the meeting has passed without it. */
	public void overdue(long meetingId) {
		this.deadlines.miss(this.meetings.get(meetingId).subject(), ReviewRules.SPEAK_WITH_CHILD);
	}

	private void judge(Meeting meeting, ChildSeen seen) {
		String rule = ReviewRules.SPEAK_WITH_CHILD;
		switch (seen.way()) {
			case NOT_APPROPRIATE -> this.deadlines.notAchievable(meeting.subject(), rule, seen.way().title());
			case NOT_DONE -> {
			}
			default -> this.deadlines.meet(meeting.subject(), rule, LondonTime.startOf(seen.on()), CurrentUser.name());
		}
	}

}
