package org.iroengine.demonstration;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.iroengine.run.Run;
import org.iroengine.run.Runs;
import org.iroengine.web.Condition;

/** Tells administrators how far the invented authority is loaded. */
@Component
@Profile(EmbeddedStart.PROFILE)
class DemonstrationCondition implements Condition {

	private static final String TOPIC = "Invented authority";

	private final Runs runs;

	DemonstrationCondition(Runs runs) {
		this.runs = runs;
	}

	@Override
	public Line now() {
		return this.runs.latest(LoadAuthority.KIND)
			.map(DemonstrationCondition::line)
			.orElse(new Line(TOPIC, true, "This start has no invented children."));
	}

	private static Line line(Run run) {
		if (run.failed() > 0) {
			return new Line(TOPIC, false,
					"%d of %d steps were given up. Start again to try again, or delete the folder of the data to begin afresh."
						.formatted(run.failed(), run.total()));
		}
		return new Line(TOPIC, true, run.finished() ? "The invented authority is loaded. Nobody in it is real."
				: "The invented authority is loading: %d of %d steps are done.".formatted(run.done(), run.total()));
	}

}
