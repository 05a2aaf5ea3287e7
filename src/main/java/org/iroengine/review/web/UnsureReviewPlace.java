package org.iroengine.review.web;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.web.Place;
import org.iroengine.web.UserGroup;

/** Leads from the home page to the reviews whose date is not known for sure. */
@Configuration(proxyBeanMethods = false)
class UnsureReviewPlace {

	@Bean
	Place placeOfUnsureReviews() {
		return new Place("Reviews without a sure date",
				"Children from before go-live of whom nobody has told when their last review was held.",
				UnsureReviewPages.PATH, Set.of(UserGroup.IRO_MANAGER));
	}

}
