package org.iroengine.dispute.web;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.web.Place;
import org.iroengine.web.UserGroup;

/** Leads from the home page to good practice and to collective concerns. */
@Configuration(proxyBeanMethods = false)
class PracticePlaces {

	@Bean
	Place placeOfGoodPractice() {
		return new Place("Good practice", "What IROs have acknowledged, by theme and team, and what was answered.",
				"/good-practice", Set.of(UserGroup.IRO, UserGroup.IRO_MANAGER, UserGroup.SAFEGUARDING_HEAD,
						UserGroup.SOCIAL_WORKER, UserGroup.TEAM_MANAGER));
	}

	@Bean
	Place placeOfCollectiveConcerns() {
		return new Place("Collective concerns", "Reasons for disputes that pile up in a team, and what came of them.",
				"/collective-concerns", Set.of(UserGroup.IRO_MANAGER));
	}

}
