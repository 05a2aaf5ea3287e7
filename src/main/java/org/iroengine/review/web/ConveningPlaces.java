package org.iroengine.review.web;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.review.AskedOf;
import org.iroengine.web.Place;
import org.iroengine.web.UserGroup;

/** Leads from the home page to what is asked of people, and to the reviews of a month. */
@Configuration(proxyBeanMethods = false)
class ConveningPlaces {

	@Bean
	Place askedOfMePlace() {
		return new Place("Asked of me",
				"Everything that is asked of you for reviews, for all your children, on one page.", AskedOf.PATH,
				Set.of(UserGroup.SOCIAL_WORKER, UserGroup.TEAM_MANAGER, UserGroup.SERVICE_MANAGER,
						UserGroup.HEAD_OF_SERVICE));
	}

	@Bean
	Place conveningPlace() {
		return new Place("Convene reviews",
				"The reviews of a month in one list: send checklists, enter what comes by telephone, move meetings.",
				ConveningPage.PATH, Set.of(UserGroup.BUSINESS_SUPPORT));
	}

}
