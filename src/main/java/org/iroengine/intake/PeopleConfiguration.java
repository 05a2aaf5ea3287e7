package org.iroengine.intake;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.web.Place;
import org.iroengine.web.UserGroup;

/** The page of people, as the home page names it. */
@Configuration
class PeopleConfiguration {

	@Bean
	Place peoplePlace() {
		return new Place("People", "Who can sign in, and links to set a password.", "/people", Set.of(UserGroup.ADMIN));
	}

}
