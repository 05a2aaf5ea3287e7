package org.iroengine.dispute.process;

import java.util.Date;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

import org.iroengine.dispute.CollectiveConcerns;
import org.iroengine.dispute.CollectiveLetters;
import org.iroengine.dispute.CollectiveViews;
import org.iroengine.engine.Steps;

/** What the process of a collective concern may call. */
@Steps
public class CollectiveSteps {

	private final CollectiveConcerns concerns;

	private final CollectiveViews views;

	private final CollectiveLetters letters;

	private final ObjectMapper json;

	CollectiveSteps(CollectiveConcerns concerns, CollectiveViews views, CollectiveLetters letters, ObjectMapper json) {
		this.concerns = concerns;
		this.views = views;
		this.letters = letters;
		this.json = json;
	}

	/** What the forms show. */
	public JsonValue view(long collectiveId) throws JsonProcessingException {
		return SpinValues.jsonValue(this.json.writeValueAsString(this.views.of(collectiveId))).create();
	}

	/** Asks whoever answers for the service manager. */
	public void send(long collectiveId) {
		this.letters.tellSent(collectiveId);
	}

	/** Who answers. */
	public String responder(long collectiveId) {
		return this.concerns.get(collectiveId).responder();
	}

	/** The last moment in which the answer is in time: the date of a task. */
	public Date lastMoment(long collectiveId) {
		return Date.from(this.concerns.due(collectiveId).lastMoment());
	}

	/** From when the answer is overdue: the date of a timer. */
	public Date dueAt(long collectiveId) {
		return Date.from(this.concerns.due(collectiveId).dueAt());
	}

	/** Records that the date has passed, and tells the IRO managers. */
	public void overdue(long collectiveId) {
		this.concerns.miss(collectiveId);
		this.letters.tellOverdue(collectiveId);
	}

	/** Tells the IRO managers of the answer. */
	public void answered(long collectiveId) {
		this.letters.tellAnswered(collectiveId);
	}

}
