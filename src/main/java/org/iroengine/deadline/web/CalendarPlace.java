package org.iroengine.deadline.web;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.web.Place;
import org.iroengine.web.UserGroup;

/** Leads from the home page to the calendar. */
@Configuration(proxyBeanMethods = false)
class CalendarPlace {

	@Bean
	Place bankHolidays() {
		return new Place("Bank holidays", "See the days that are not worked, and change them with a second person.",
				"/calendar", Set.of(UserGroup.IRO_MANAGER, UserGroup.SAFEGUARDING_HEAD, UserGroup.ADMIN));
	}

}
