package org.iroengine.engine;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Signs people in against the engine's users; their groups become their authorities. */
@Component
class EngineSignIn implements AuthenticationProvider {

	private final IdentityService identity;

	EngineSignIn(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String user = attempt.getName();
		if (!passwordIsRight(user, String.valueOf(attempt.getCredentials()))) {
			throw new BadCredentialsException("The user name or the password is not right.");
		}
		return UsernamePasswordAuthenticationToken.authenticated(user, null, groups(user));
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	/**
	 * A user locked by too many attempts is told nothing else than that the sign-in
	 * failed. The owner of the engine never signs in, whatever its password.
	 */
	private boolean passwordIsRight(String user, String password) {
		try {
			return !EngineSetup.OWNER.equals(user) && this.identity.checkPassword(user, password);
		}
		catch (org.camunda.bpm.engine.AuthenticationException ex) {
			return false;
		}
	}

	private List<? extends GrantedAuthority> groups(String user) {
		return this.identity.createGroupQuery()
			.groupMember(user)
			.list()
			.stream()
			.map(Group::getId)
			.map(SimpleGrantedAuthority::new)
			.toList();
	}

}
