package org.iroengine.review.web;

/** Those who may be asked for something on the side of the case. */
final class CaseLine {

	/** The social worker, and whoever answers for a team up its line. */
	static final String ANYBODY = "hasAnyAuthority('social-worker', 'team-manager', 'service-manager', "
			+ "'head-of-service', 'assistant-director', 'director', 'chief-executive')";

	private CaseLine() {
	}

}
