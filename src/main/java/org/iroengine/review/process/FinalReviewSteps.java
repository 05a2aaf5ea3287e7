package org.iroengine.review.process;

import java.time.LocalDate;
import java.util.Date;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

import org.iroengine.engine.Steps;
import org.iroengine.review.ActingIro;
import org.iroengine.review.FinalReviewChecks;
import org.iroengine.review.FinalReviewFinding;
import org.iroengine.review.FinalReviewLetters;
import org.iroengine.review.FinalReviewViews;

/** What the process in which the IRO looks for a final review may call. */
@Steps
public class FinalReviewSteps {

	private final FinalReviewChecks checks;

	private final FinalReviewViews views;

	private final FinalReviewLetters letters;

	private final ActingIro iro;

	private final ObjectMapper json;

	FinalReviewSteps(FinalReviewChecks checks, FinalReviewViews views, FinalReviewLetters letters, ActingIro iro,
			ObjectMapper json) {
		this.checks = checks;
		this.views = views;
		this.letters = letters;
		this.iro = iro;
		this.json = json;
	}

	/** Whose task it is: whoever was the IRO when care ended. */
	public String iro(String childRef) {
		return this.iro.orLast(childRef);
	}

	/** From when it is overdue: the date of a timer. */
	public Date dueAt(long dischargeId) {
		return Date.from(this.checks.due(dischargeId).dueAt());
	}

	/** The last moment in which it is in time: the date of a task. */
	public Date lastMoment(long dischargeId) {
		return Date.from(this.checks.due(dischargeId).lastMoment());
	}

	/** What the form shows. */
	public JsonValue view(long dischargeId) throws JsonProcessingException {
		return SpinValues.jsonValue(this.json.writeValueAsString(this.views.of(dischargeId))).create();
	}

	/** Keeps what the IRO found. */
	public void found(long dischargeId, String finding, String finalHeldOn, String finalReason) {
		FinalReviewFinding found = FinalReviewFinding.of(finding).orElseThrow();
		boolean held = found == FinalReviewFinding.HELD;
		this.checks.found(dischargeId, found, held ? LocalDate.parse(finalHeldOn) : null,
				held ? null : finalReason.strip());
		this.letters.takeBack(dischargeId, "the IRO has looked");
	}

	/** Records that the date has passed, and tells the IRO managers. */
	public void overdue(long dischargeId) {
		this.checks.miss(dischargeId);
		this.letters.tellOverdue(dischargeId);
	}

}
