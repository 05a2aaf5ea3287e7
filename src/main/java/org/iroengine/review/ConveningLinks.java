package org.iroengine.review;

import org.springframework.stereotype.Component;

import org.iroengine.web.WebProperties;

/** Where letters lead people to. */
@Component
class ConveningLinks {

	private final WebProperties web;

	ConveningLinks(WebProperties web) {
		this.web = web;
	}

	/** The page of everything that is asked of whoever signs in. */
	String askedOfMe() {
		return this.web.address() + AskedOf.PATH;
	}

	String tasklist() {
		return this.web.address() + "/camunda/app/tasklist/";
	}

}
