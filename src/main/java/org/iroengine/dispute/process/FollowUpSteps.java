package org.iroengine.dispute.process;

import java.util.Date;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

import org.iroengine.dispute.DisputeLetter;
import org.iroengine.dispute.DisputeLetters;
import org.iroengine.dispute.FollowUpViews;
import org.iroengine.dispute.FollowUps;
import org.iroengine.engine.Steps;

/** What the process that follows something up may call. */
@Steps
public class FollowUpSteps {

	private final FollowUps followUps;

	private final FollowUpViews views;

	private final DisputeLetters letters;

	private final ObjectMapper json;

	FollowUpSteps(FollowUps followUps, FollowUpViews views, DisputeLetters letters, ObjectMapper json) {
		this.followUps = followUps;
		this.views = views;
		this.letters = letters;
		this.json = json;
	}

	/** From when it is overdue: the date of a timer. */
	public Date dueAt(long followUpId) {
		return Date.from(this.followUps.due(followUpId).dueAt());
	}

	/** The last moment in which it is in time: the date of a task. */
	public Date lastMoment(long followUpId) {
		return Date.from(this.followUps.due(followUpId).lastMoment());
	}

	/** What the form shows. */
	public JsonValue view(long followUpId) throws JsonProcessingException {
		return SpinValues.jsonValue(this.json.writeValueAsString(this.views.of(followUpId))).create();
	}

	/** Tells the IRO managers that advice is asked for; they have no veto. */
	public void tell(long followUpId) {
		if (this.followUps.get(followUpId).isAdvice()) {
			tell(DisputeLetter.DISPUTE_ADVICE_SOUGHT, followUpId);
		}
	}

	/** Records that its date has passed, and tells the IRO. */
	public void overdue(long followUpId) {
		this.followUps.miss(followUpId);
		tell(DisputeLetter.DISPUTE_FOLLOW_UP_OVERDUE, followUpId);
	}

	/** Keeps what has come of it. */
	public void answered(long followUpId, String followUpAnswer) {
		this.followUps.answer(followUpId, followUpAnswer.strip());
	}

	private void tell(DisputeLetter letter, long followUpId) {
		this.letters.tellBeside(letter, this.followUps.get(followUpId));
	}

}
