package org.iroengine.allocation.process;

import java.util.Date;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

import org.iroengine.engine.Steps;
import org.iroengine.allocation.IntroductionLetters;
import org.iroengine.allocation.IntroductionViews;
import org.iroengine.allocation.Introductions;

/** What the process that makes a new IRO known may call. */
@Steps
public class IntroductionSteps {

	private final Introductions introductions;

	private final IntroductionViews views;

	private final IntroductionLetters letters;

	private final ObjectMapper json;

	IntroductionSteps(Introductions introductions, IntroductionViews views, IntroductionLetters letters,
			ObjectMapper json) {
		this.introductions = introductions;
		this.views = views;
		this.letters = letters;
		this.json = json;
	}

	/** From when something is overdue: the date of a timer. */
	public Date dueAt(long introductionId, String rule) {
		return Date.from(this.introductions.due(introductionId, rule).dueAt());
	}

	/** The last moment in which it is in time: the date of a task. */
	public Date lastMoment(long introductionId, String rule) {
		return Date.from(this.introductions.due(introductionId, rule).lastMoment());
	}

	/** What the forms show. */
	public JsonValue view(long introductionId, String rule) throws JsonProcessingException {
		return SpinValues.jsonValue(this.json.writeValueAsString(this.views.of(introductionId, rule))).create();
	}

	/** Keeps what the officer says of the introduction. */
	public void introduced(long introductionId, String cardGivenOn, String notAppropriateReason, String leaflet,
			String leafletReason) {
		this.introductions.introduced(introductionId,
				new IntroductionAnswer(cardGivenOn, notAppropriateReason, leaflet, leafletReason).read());
		this.letters.settled(introductionId, Introductions.INTRODUCE);
	}

	/** Keeps that the case system names the officer, and ends a plan of protection. */
	public void entered(long introductionId, Boolean protectionEnded) {
		this.introductions.entered(introductionId);
		if (Boolean.TRUE.equals(protectionEnded)) {
			this.views.endPlan(introductionId);
		}
		this.letters.settled(introductionId, Introductions.ENTER);
	}

	/** Records that a date has passed and tells the IRO manager. */
	public void overdue(long introductionId, String rule) {
		this.introductions.miss(introductionId, rule);
		this.letters.tellOverdue(introductionId, rule);
	}

}
