package org.iroengine.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.MyChild;
import org.iroengine.allocation.MyChildren;
import org.iroengine.calendar.LondonTime;
import org.iroengine.review.Meetings;

/** The booked meetings of the children for whom an officer acts. */
@Component
public class DiaryMeetings {

	private static final int DAYS = 370;

	private final MyChildren children;

	private final Meetings meetings;

	private final Clock clock;

	DiaryMeetings(MyChildren children, Meetings meetings, Clock clock) {
		this.children = children;
		this.meetings = meetings;
		this.clock = clock;
	}

	/**
	 * A meeting in the diary.
	 *
	 * @param when its beginning, in London
	 * @param child the reference and initials
	 */
	public record Entry(long meetingId, String childRef, String when, String child) {
	}

	/** Those from today on, the earliest first. */
	@Transactional(readOnly = true)
	public List<Entry> of(String officer) {
		Map<String, MyChild> theirs = this.children.of(officer)
			.stream()
			.collect(Collectors.toMap(MyChild::childRef, Function.identity()));
		Instant today = LondonTime.startOf(LondonTime.date(this.clock.instant()));
		return this.meetings.booked(today, LondonTime.startOf(LondonTime.date(today).plusDays(DAYS)))
			.stream()
			.filter((meeting) -> theirs.containsKey(meeting.childRef()))
			.map((meeting) -> new Entry(meeting.id(), meeting.childRef(), LondonTime.spoken(meeting.startsAt()),
					theirs.get(meeting.childRef()).label()))
			.toList();
	}

}
