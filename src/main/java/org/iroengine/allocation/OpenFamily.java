package org.iroengine.allocation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Siblings who wait for an officer at the same time, or one child. */
record OpenFamily(List<OpenRequest> requests) {

	/** The first to be overdue leads. */
	static OpenFamily of(List<OpenRequest> requests) {
		return new OpenFamily(requests.stream()
			.sorted(Comparator.comparing(OpenRequest::due).thenComparing((request) -> request.child().childRef()))
			.toList());
	}

	public boolean isGroup() {
		return this.requests.size() > 1;
	}

	Instant due() {
		return this.requests.get(0).due();
	}

}
