package org.iroengine.allocation.process;

import java.util.Date;

import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

import org.iroengine.allocation.AllocationViews;
import org.iroengine.allocation.Overrides;
import org.iroengine.engine.Steps;

/** What the process in which an override is noted may call. */
@Steps
public class OverrideSteps {

	private final Overrides overrides;

	private final AllocationViews views;

	OverrideSteps(Overrides overrides, AllocationViews views) {
		this.overrides = overrides;
		this.views = views;
	}

	/** By when the head of safeguarding should have noted it: the date of a task. */
	public Date noteBy(long overrideId) {
		return Date.from(this.overrides.due(overrideId).lastMoment());
	}

	/** What the form shows. */
	public JsonValue view(long overrideId) {
		return SpinValues.jsonValue(this.views.overrideJson(overrideId)).create();
	}

	/** Records that the head of safeguarding has taken note. */
	public void noted(long overrideId) {
		this.overrides.noted(overrideId);
	}

}
