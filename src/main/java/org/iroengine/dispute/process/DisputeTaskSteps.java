package org.iroengine.dispute.process;

import java.util.Date;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

import org.iroengine.dispute.DisputeIro;
import org.iroengine.dispute.DisputeViews;
import org.iroengine.dispute.FormalLevels;
import org.iroengine.dispute.Replies;
import org.iroengine.engine.Steps;

/** Whose the tasks of a dispute are, by when, and what they show. */
@Steps
public class DisputeTaskSteps {

	private final FormalLevels levels;

	private final Replies replies;

	private final DisputeIro iro;

	private final DisputeViews views;

	private final ObjectMapper json;

	DisputeTaskSteps(FormalLevels levels, Replies replies, DisputeIro iro, DisputeViews views, ObjectMapper json) {
		this.levels = levels;
		this.replies = replies;
		this.iro = iro;
		this.views = views;
		this.json = json;
	}

	/** Who answers the level; nobody while every post is vacant. */
	public String responder(long levelId) {
		return this.levels.get(levelId).responder();
	}

	/** Whoever acts as the child's IRO, or did last. */
	public String iro(String childRef) {
		return this.iro.of(childRef);
	}

	/** From when the reply, or the verdict on it, is overdue: the date of a timer. */
	public Date dueAt(long levelId) {
		return Date.from(this.replies.due(levelId).dueAt());
	}

	/** The last moment in which it is in time: the date of a task. */
	public Date lastMoment(long levelId) {
		return Date.from(this.replies.due(levelId).lastMoment());
	}

	/** When the responder is reminded, on a working day of theirs. */
	public Date remindAt(long levelId) {
		return Date.from(this.levels.remindAt(levelId));
	}

	/** What the forms show. */
	public JsonValue view(long disputeId) throws JsonProcessingException {
		return SpinValues.jsonValue(this.json.writeValueAsString(this.views.of(disputeId))).create();
	}

}
