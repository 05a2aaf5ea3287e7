package org.iroengine.demonstration;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

import org.iroengine.web.UserGroup;

/** Does something as a person, or as nobody, so that the record says so. */
final class ActingAs {

	private ActingAs() {
	}

	/** As the one person who holds the role. */
	static void holderOf(UserGroup role, Runnable work) {
		person(role.id(), role, work);
	}

	static void person(String id, UserGroup role, Runnable work) {
		as(UsernamePasswordAuthenticationToken.authenticated(id, null, AuthorityUtils.createAuthorityList(role.id())),
				work);
	}

	/** As the service itself, where a timer or a job does it. */
	static void nobody(Runnable work) {
		as(null, work);
	}

	private static void as(Authentication who, Runnable work) {
		SecurityContext before = SecurityContextHolder.getContext();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(who);
		SecurityContextHolder.setContext(context);
		try {
			work.run();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

}
