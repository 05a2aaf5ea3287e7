package org.iroengine.review.process;

import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

import org.iroengine.calendar.LondonTime;
import org.iroengine.engine.Steps;
import org.iroengine.review.HoldingViews;
import org.iroengine.review.Meetings;

/** Whose the tasks around a meeting are, by when, and what they show. */
@Steps
public class HoldTaskSteps {

	private final Meetings meetings;

	private final HoldingViews views;

	private final HoldPeople people;

	private final ObjectMapper json;

	HoldTaskSteps(Meetings meetings, HoldingViews views, HoldPeople people, ObjectMapper json) {
		this.meetings = meetings;
		this.views = views;
		this.people = people;
		this.json = json;
	}

	/** From when something is overdue: the date of a timer. */
	public Date dueAt(long meetingId, String rule) {
		return Date.from(this.views.due(meetingId, rule).dueAt());
	}

	/** The last moment in which it is in time: the date of a task. */
	public Date lastMoment(long meetingId, String rule) {
		return Date.from(this.views.due(meetingId, rule).lastMoment());
	}

	/** 00:00 of the day of the meeting: before it there is nothing to record. */
	public Date dayOf(long meetingId) {
		return Date.from(LondonTime.startOf(LondonTime.date(this.meetings.get(meetingId).startsAt())));
	}

	/** What the forms show. */
	public JsonValue view(long meetingId, String rule) throws JsonProcessingException {
		return SpinValues.jsonValue(this.json.writeValueAsString(this.views.of(meetingId, rule))).create();
	}

	/** Whoever acts as the child's IRO, or nobody. */
	public String iro(String childRef) {
		return this.people.iro(childRef);
	}

	/** Whoever acts as the child's IRO, among those who may do a task of a group. */
	public List<String> irosOf(String childRef) {
		return Stream.ofNullable(iro(childRef)).toList();
	}

	/** The child's worker, else who answers for the team, or nobody. */
	public String socialWorker(long periodId) {
		return this.people.socialWorker(periodId);
	}

}
