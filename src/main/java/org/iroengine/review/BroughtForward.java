package org.iroengine.review;

import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.deadline.TimersAndTasks;

/**
 * Brings a review forward: a meeting that is booked stays until it is moved; its
 * checklist does not wait for the round of the month.
 */
@Component
class BroughtForward {

	private final ReviewTable table;

	private final MeetingTable meetings;

	private final ReviewNews news;

	private final ObjectProvider<TimersAndTasks> engine;

	BroughtForward(ReviewTable table, MeetingTable meetings, ReviewNews news, ObjectProvider<TimersAndTasks> engine) {
		this.table = table;
		this.meetings = meetings;
		this.news = news;
		this.engine = engine;
	}

	void bring(Review review, String reason) {
		this.table.bringForward(review.id(), reason);
		this.meetings.open(review.id()).ifPresent((meeting) -> {
			this.meetings.atOnce(meeting.id());
			this.engine.orderedStream().forEach((port) -> port.moved(meeting.subject()));
		});
		this.news.record("brought forward", review, Map.of());
	}

}
