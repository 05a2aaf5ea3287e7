package org.iroengine.engine;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

import org.iroengine.web.Condition;

/** Tells administrators of processes that stand still. */
@Component
class IncidentsCondition implements Condition {

	private static final String TOPIC = "Processes";

	private final CockpitPages cockpit;

	private final ManagementService management;

	IncidentsCondition(CockpitPages cockpit, ManagementService management) {
		this.cockpit = cockpit;
		this.management = management;
	}

	@Override
	public Line now() {
		long incidents = this.cockpit.incidents();
		long failed = this.management.createJobQuery().noRetriesLeft().count();
		return (incidents + failed == 0) ? new Line(TOPIC, true, "Every process runs; nothing has failed for good.")
				: new Line(TOPIC, false, """
						Processes stand still: %s, %s. Look in Cockpit for the red marks, mend what the message names, \
						and let the step try again.""".formatted(counted(incidents, "open incident"),
						counted(failed, "step without retries left", "steps without retries left")));
	}

	private static String counted(long number, String one) {
		return counted(number, one, one + "s");
	}

	private static String counted(long number, String one, String many) {
		return number + " " + ((number == 1) ? one : many);
	}

}
