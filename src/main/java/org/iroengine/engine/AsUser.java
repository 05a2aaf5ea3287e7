package org.iroengine.engine;

import java.util.List;
import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;

import org.springframework.stereotype.Component;

import org.iroengine.web.CurrentUser;

/** Works with the engine with no more rights than the signed-in user has. */
@Component
class AsUser {

	private final IdentityService identity;

	AsUser(IdentityService identity) {
		this.identity = identity;
	}

	<T> T get(Supplier<T> work) {
		this.identity.setAuthentication(CurrentUser.name(), List.copyOf(CurrentUser.groups()));
		try {
			return work.get();
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

}
