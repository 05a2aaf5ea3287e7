package org.iroengine.web;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The person or program on whose behalf the current thread works. */
public final class CurrentUser {

	/** The name recorded where a timer or a start-up step acts, not a person. */
	public static final String SYSTEM = "system";

	private CurrentUser() {
	}

	/** The user id, or {@value #SYSTEM} where no one is signed in. */
	public static String name() {
		return authentication().map(Authentication::getName).orElse(SYSTEM);
	}

	/**
	 * The groups of the signed-in user, as in the engine's identity service; empty for
	 * the system.
	 */
	public static Set<String> groups() {
		return authentication().stream()
			.flatMap((user) -> user.getAuthorities().stream())
			.map(GrantedAuthority::getAuthority)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Optional<Authentication> authentication() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.filter((user) -> !(user instanceof AnonymousAuthenticationToken));
	}

}
