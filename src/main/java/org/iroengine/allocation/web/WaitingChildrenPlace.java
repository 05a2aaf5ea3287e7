package org.iroengine.allocation.web;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.web.Place;
import org.iroengine.web.UserGroup;

/** Leads from the home page to the children who wait. */
@Configuration(proxyBeanMethods = false)
class WaitingChildrenPlace {

	@Bean
	Place childrenWaitingPage() {
		return new Place("Children waiting for an IRO",
				"See them as one plan with everyone’s load, and confirm them together or one by one.",
				WaitingChildrenController.PATH, Set.of(UserGroup.IRO_MANAGER));
	}

}
