package org.iroengine.reporting;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.web.Place;
import org.iroengine.web.UserGroup;

/** Leads an officer from the home page to their diary. */
@Configuration(proxyBeanMethods = false)
class DiaryPlace {

	@Bean
	Place placeOfDiary() {
		return new Place("Diary", "See your children's dates in your own calendar.", "/diary", Set.of(UserGroup.IRO));
	}

}
