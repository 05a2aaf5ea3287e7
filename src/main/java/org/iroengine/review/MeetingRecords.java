package org.iroengine.review;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.care.PeriodOfCare;

/** What operations about one meeting have in common: the meeting, its rows, its audit. */
@Component
class MeetingRecords {

	private final MeetingTable meetings;

	private final ReviewTable reviews;

	private final PreparationTable table;

	private final Care care;

	private final Audit audit;

	MeetingRecords(MeetingTable meetings, ReviewTable reviews, PreparationTable table, Care care, Audit audit) {
		this.meetings = meetings;
		this.reviews = reviews;
		this.table = table;
		this.care = care;
		this.audit = audit;
	}

	Meeting get(long meetingId) {
		return this.meetings.get(meetingId);
	}

	/** The same, held until the transaction ends. */
	Meeting hold(long meetingId) {
		return this.meetings.hold(meetingId);
	}

	Review reviewOf(Meeting meeting) {
		return this.reviews.get(meeting.reviewId());
	}

	PeriodOfCare periodOf(Meeting meeting) {
		return this.care.period(reviewOf(meeting).periodId());
	}

	Child childOf(Meeting meeting) {
		return this.care.child(meeting.childRef()).orElseThrow();
	}

	PreparationTable table() {
		return this.table;
	}

	void record(String action, Meeting meeting, Map<String, ?> facts) {
		this.audit.record(action, new AuditSubject("meeting", meeting.id(), meeting.childRef()), facts);
	}

}
