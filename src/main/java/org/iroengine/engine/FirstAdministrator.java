package org.iroengine.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The administrator created at the first start.
 *
 * @param user from {@code IRO_ADMIN_USER}
 * @param password from {@code IRO_ADMIN_PASSWORD}; there is no default
 */
@ConfigurationProperties("iro.admin")
record FirstAdministrator(String user, String password) {

	boolean isGiven() {
		return this.user != null && !this.user.isBlank() && this.password != null
				&& this.password.length() >= EngineUsers.LEAST_PASSWORD_LENGTH;
	}

	static String advice() {
		return "Nobody could sign in: there is no administrator yet. Set IRO_ADMIN_USER to a user name and "
				+ "IRO_ADMIN_PASSWORD to a password of at least %d characters, and start again."
					.formatted(EngineUsers.LEAST_PASSWORD_LENGTH);
	}

}
