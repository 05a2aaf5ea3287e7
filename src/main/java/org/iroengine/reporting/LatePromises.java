package org.iroengine.reporting;

import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.deadline.LateNow;

/** Everything in the whole service that is late now. */
@Component
public class LatePromises {

	private final LateNow late;

	private final DeadlineEntries entries;

	LatePromises(LateNow late, DeadlineEntries entries) {
		this.late = late;
		this.entries = entries;
	}

	/** The oldest first. */
	public List<LatePromise> list() {
		return this.late.list()
			.stream()
			.map((deadline) -> new LatePromise(deadline.subject().childRef(), this.entries.entry(deadline)))
			.toList();
	}

}
