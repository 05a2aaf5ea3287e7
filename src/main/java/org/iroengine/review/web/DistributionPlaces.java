package org.iroengine.review.web;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.web.Place;
import org.iroengine.web.UserGroup;

/** Leads from the home page to the records and the calls. */
@Configuration(proxyBeanMethods = false)
class DistributionPlaces {

	@Bean
	Place placeOfDistribution() {
		return new Place("Distribute records",
				"Every record that waits: confirm addresses, send or withhold many copies at once.",
				DistributionPage.PATH, Set.of(UserGroup.BUSINESS_SUPPORT, UserGroup.IRO_MANAGER));
	}

	@Bean
	Place placeOfCalls() {
		return new Place("Call instead of writing",
				"People to call about a child of whom nothing is written, because it would not be safe or kind.",
				CallsPage.PATH, Set.of(UserGroup.BUSINESS_SUPPORT));
	}

}
