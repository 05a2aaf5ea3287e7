package org.iroengine.allocation.web;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.web.Place;
import org.iroengine.web.UserGroup;

/** Leads officers from the home page to their children. */
@Configuration(proxyBeanMethods = false)
class MyChildrenPlace {

	@Bean
	Place childrenOfTheOfficer() {
		return new Place("My children",
				"See whose IRO you are, what is due next and why, and print introduction cards.", "/my-children",
				Set.of(UserGroup.IRO));
	}

}
