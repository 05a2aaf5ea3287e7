package org.iroengine.review.process;

import java.util.Date;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

import org.iroengine.engine.Steps;
import org.iroengine.review.ChangeFollowUps;
import org.iroengine.review.ChangeLetters;
import org.iroengine.review.ConsiderationViews;
import org.iroengine.review.Considerations;
import org.iroengine.review.ReviewFirst;

/** What the process in which the IRO considers a change may call. */
@Steps
public class ChangeSteps {

	private final Considerations considerations;

	private final ChangeFollowUps followUps;

	private final ConsiderationViews views;

	private final ChangeLetters letters;

	private final ObjectMapper json;

	ChangeSteps(Considerations considerations, ChangeFollowUps followUps, ConsiderationViews views,
			ChangeLetters letters, ObjectMapper json) {
		this.considerations = considerations;
		this.followUps = followUps;
		this.views = views;
		this.letters = letters;
		this.json = json;
	}

	/** From when it is overdue: the date of a timer. */
	public Date dueAt(long changeId) {
		return Date.from(this.considerations.due(changeId).dueAt());
	}

	/** The last moment in which it is in time: the date of a task. */
	public Date lastMoment(long changeId) {
		return Date.from(this.considerations.due(changeId).lastMoment());
	}

	/** What the form shows. */
	public JsonValue view(long changeId) throws JsonProcessingException {
		return SpinValues.jsonValue(this.json.writeValueAsString(this.views.of(changeId))).create();
	}

	/**
	 * Keeps what the IRO makes of it, and brings the next review forward where there is a
	 * reason to.
	 */
	public void considered(long changeId, String reviewFirst, String bringForwardReason) {
		ReviewFirst first = ReviewFirst.of(reviewFirst).orElseThrow();
		String reason = bringForwardReason.isBlank() ? null : bringForwardReason.strip();
		this.considerations.consider(changeId, first, reason);
		this.followUps.follow(changeId, first, reason);
		this.letters.takeBack(changeId, "it is considered");
	}

	/** Records that the date has passed, and tells the IRO managers. */
	public void overdue(long changeId, String childRef) {
		this.considerations.miss(changeId);
		this.letters.tellOverdue(changeId, childRef);
	}

}
