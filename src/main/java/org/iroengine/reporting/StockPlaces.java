package org.iroengine.reporting;

import java.util.EnumSet;
import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import org.iroengine.web.Place;
import org.iroengine.web.UserGroup;

/** The places that come with the engine and the frame, before those of capabilities. */
@Configuration(proxyBeanMethods = false)
class StockPlaces {

	@Bean
	@Order(1)
	Place tasklist() {
		return new Place("Tasklist",
				"What waits for you, by date. Record a child who has come into care with “Start process”.",
				"/camunda/app/tasklist/", EnumSet.complementOf(EnumSet.of(UserGroup.SERVICE_ACCOUNT)));
	}

	@Bean
	@Order(2)
	Place cockpit() {
		return new Place("Cockpit", "Every running process on its diagram, one line for each child.",
				"/camunda/app/cockpit/", Set.of(UserGroup.IRO_MANAGER, UserGroup.SAFEGUARDING_HEAD, UserGroup.ADMIN));
	}

	@Bean
	@Order(3)
	Place users() {
		return new Place("Users", "People, their groups and passwords.", "/camunda/app/admin/",
				Set.of(UserGroup.ADMIN));
	}

	@Bean
	@Order(4)
	Place health() {
		return new Place("Health", "How this service stands, for programs that watch it.", "/actuator/health",
				Set.of(UserGroup.ADMIN));
	}

}
