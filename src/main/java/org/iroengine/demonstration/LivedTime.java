package org.iroengine.demonstration;

import java.time.Clock;
import java.time.Instant;

import org.iroengine.demonstration.process.LivedProcesses;

/** The time in which a story is told. */
class LivedTime {

	private final Hindsight hindsight;

	private final LivedProcesses processes;

	private final Clock clock;

	LivedTime(Hindsight hindsight, LivedProcesses processes, Clock clock) {
		this.hindsight = hindsight;
		this.processes = processes;
		this.clock = clock;
	}

	/** The story begins. */
	void begin(Instant then) {
		this.hindsight.at(then);
	}

	/** What falls due for the child up to then happens at its own time. */
	void pass(LivedChild child, Instant then) {
		ActingAs.nobody(() -> this.processes.pass(child.ref(), then, this::forward));
	}

	/** The story is told. */
	void backToNow() {
		this.hindsight.now();
	}

	/** Time does not run back. */
	private void forward(Instant then) {
		if (then.isAfter(this.clock.instant())) {
			this.hindsight.at(then);
		}
	}

}
