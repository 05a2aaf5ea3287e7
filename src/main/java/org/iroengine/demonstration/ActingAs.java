package org.iroengine.demonstration;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import org.iroengine.web.UserGroup;

/** Does something as the one person who holds a role, so that the record says so. */
final class ActingAs {

	private ActingAs() {
	}

	static void holderOf(UserGroup role, Runnable work) {
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(role.id(), null,
					AuthorityUtils.createAuthorityList(role.id())));
		try {
			work.run();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

}
