package org.iroengine.intake.web;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.web.Place;
import org.iroengine.web.UserGroup;

/** Leads to the pages of moving in from the home page. */
@Configuration(proxyBeanMethods = false)
class MovingInPlace {

	@Bean
	Place placeOfMovingIn() {
		return new Place("Moving in", "Hand over the council's people and the national return; set the go-live day.",
				"/moving-in", Set.of(UserGroup.ADMIN, UserGroup.IRO_MANAGER, UserGroup.BUSINESS_SUPPORT));
	}

}
