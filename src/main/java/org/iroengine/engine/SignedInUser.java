package org.iroengine.engine;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

import org.iroengine.web.CurrentUser;

/**
 * Tells the engine's REST interface and web applications who has signed in; they make it
 * themselves by this name.
 */
public class SignedInUser implements AuthenticationProvider {

	@Override
	public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
		if (CurrentUser.name().equals(CurrentUser.SYSTEM)) {
			return AuthenticationResult.unsuccessful();
		}
		AuthenticationResult user = AuthenticationResult.successful(CurrentUser.name());
		user.setGroups(List.copyOf(CurrentUser.groups()));
		user.setTenants(List.of());
		return user;
	}

	@Override
	public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
		// Signing in is not the engine's business: who is not signed in does not get this
		// far.
	}

}
