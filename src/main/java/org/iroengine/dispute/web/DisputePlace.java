package org.iroengine.dispute.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.web.Place;

/** Leads from the home page to the disputes. */
@Configuration(proxyBeanMethods = false)
class DisputePlace {

	@Bean
	Place placeOfDisputes() {
		return new Place("Disputes",
				"Challenges to the care of children: who has each, by when, and what has been said.", DisputePages.PATH,
				DisputeReaders.groups());
	}

}
