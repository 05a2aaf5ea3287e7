package org.iroengine.demonstration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the embedded start is told.
 *
 * @param password of every demonstration user
 * @param authority whether the invented authority is loaded; the tests of other things
 * leave it out
 */
@ConfigurationProperties("iro.demonstration")
record DemonstrationProperties(String password, Boolean authority) {

	boolean loadsAuthority() {
		return this.authority == null || this.authority;
	}

}
