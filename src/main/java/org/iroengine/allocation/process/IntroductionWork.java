package org.iroengine.allocation.process;

import java.util.Date;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.Introduced;
import org.iroengine.allocation.IntroductionLetters;
import org.iroengine.allocation.IntroductionViews;
import org.iroengine.allocation.Introductions;

/** What the steps after an allocation do. */
@Component
class IntroductionWork {

	private final Introductions introductions;

	private final IntroductionViews views;

	private final IntroductionLetters letters;

	private final ObjectMapper json;

	IntroductionWork(Introductions introductions, IntroductionViews views, IntroductionLetters letters,
			ObjectMapper json) {
		this.introductions = introductions;
		this.views = views;
		this.letters = letters;
		this.json = json;
	}

	Date dueAt(long id, String rule) {
		return Date.from(this.introductions.due(id, rule).dueAt());
	}

	Date lastMoment(long id, String rule) {
		return Date.from(this.introductions.due(id, rule).lastMoment());
	}

	JsonValue view(long id, String rule) throws JsonProcessingException {
		return SpinValues.jsonValue(this.json.writeValueAsString(this.views.of(id, rule))).create();
	}

	void introduced(long id, Introduced how) {
		this.introductions.introduced(id, how);
		this.letters.settled(id, Introductions.INTRODUCE);
	}

	void entered(long id, boolean protectionEnded) {
		this.introductions.entered(id);
		if (protectionEnded) {
			this.views.endPlan(id);
		}
		this.letters.settled(id, Introductions.ENTER);
	}

	void overdue(long id, String rule) {
		this.introductions.miss(id, rule);
		this.letters.tellOverdue(id, rule);
	}

}
