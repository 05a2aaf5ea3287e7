package org.iroengine.review.process;

import java.util.Date;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

import org.iroengine.calendar.LondonTime;
import org.iroengine.engine.Steps;
import org.iroengine.review.BookingViews;
import org.iroengine.review.Meetings;

/** What the process that convenes a meeting of a review may call. */
@Steps
public class ConveningSteps {

	private final Meetings meetings;

	private final BookingViews views;

	private final ConveningWork work;

	private final ObjectMapper json;

	ConveningSteps(Meetings meetings, BookingViews views, ConveningWork work, ObjectMapper json) {
		this.meetings = meetings;
		this.views = views;
		this.work = work;
		this.json = json;
	}

	/** Whether it was given a date when it was asked for. */
	public boolean isBooked(long meetingId) {
		return this.meetings.get(meetingId).booking() != null;
	}

	/** Whether the checklist goes out as soon as the meeting is booked. */
	public boolean isSentAtOnce(long meetingId) {
		return this.meetings.get(meetingId).atOnce();
	}

	/** Who acts as the child's IRO; null where there is nobody. */
	public String iro(String childRef) {
		return this.work.iro(childRef);
	}

	/** Who is asked for the checklist; null where there is nobody yet. */
	public String socialWorker(long periodId) {
		return this.work.askedOf(periodId);
	}

	/** What the form that books shows. */
	public JsonValue view(long meetingId) throws JsonProcessingException {
		return SpinValues.jsonValue(this.json.writeValueAsString(this.views.of(meetingId))).create();
	}

	/** The last moment in which it is booked in time: the date of a task. */
	public Date bookBy(long meetingId) {
		return Date.from(this.work.bookBy(meetingId).lastMoment());
	}

	/** From when the booking is overdue: the date of a timer. */
	public Date bookingDueAt(long meetingId) {
		return Date.from(this.work.bookBy(meetingId).dueAt());
	}

	/** From when something before the meeting is overdue: the date of a timer. */
	public Date dueAt(long meetingId, String rule) {
		return Date.from(this.meetings.due(meetingId, rule).dueAt());
	}

	/** The last moment in which it is in time: the date of a task. */
	public Date lastMoment(long meetingId, String rule) {
		return Date.from(this.meetings.due(meetingId, rule).lastMoment());
	}

	/** 00:00 in London of the due day: what happens by itself happens in time. */
	public Date onTheDay(long meetingId, String rule) {
		return Date.from(LondonTime.startOf(this.meetings.due(meetingId, rule).dueOn()));
	}

	/** Records that the booking is overdue and tells the managers of the service. */
	public void bookingOverdue(long meetingId) {
		this.work.bookingOverdue(meetingId);
	}

	/** Asks the social worker for the checklist. */
	public void sendChecklist(long meetingId, long periodId) {
		this.work.sendChecklist(meetingId, periodId);
	}

	/** Reminds the social worker. */
	public void remind(long meetingId) {
		this.work.remind(meetingId);
	}

	/** Records that the checklist is overdue and tells the team manager. */
	public void checklistOverdue(long meetingId) {
		this.work.checklistOverdue(meetingId);
	}

}
