package org.iroengine.review.web;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.web.Place;
import org.iroengine.web.UserGroup;

/** Leads from the home page to the invitations. */
@Configuration(proxyBeanMethods = false)
class InvitationPlace {

	@Bean
	Place invitationsPage() {
		return new Place("Invitations",
				"Send invitations and consultation documents review by review, and note what comes back.",
				InvitationsController.PATH, Set.of(UserGroup.BUSINESS_SUPPORT));
	}

}
