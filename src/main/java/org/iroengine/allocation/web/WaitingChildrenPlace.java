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
		return new Place("Confirm IROs together",
				"See all children who wait as one plan with everyone’s load, and confirm some or all of them.",
				WaitingChildrenController.PATH, Set.of(UserGroup.IRO_MANAGER));
	}

}
