package org.iroengine.care.web;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.web.Place;
import org.iroengine.web.UserGroup;

/** Leads from the home page to the children on a protection plan. */
@Configuration(proxyBeanMethods = false)
class ProtectionPlanPlace {

	@Bean
	Place placeOfProtectionPlans() {
		return new Place("Protection plans", "Children on a child protection plan, and who chairs for them.",
				"/protection-plans", Set.of(UserGroup.IRO_MANAGER, UserGroup.BUSINESS_SUPPORT));
	}

}
