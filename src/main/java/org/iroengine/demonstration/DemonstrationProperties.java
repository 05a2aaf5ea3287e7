package org.iroengine.demonstration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the embedded start is told.
 *
 * @param password of every demonstration user
 * @param authority whether the invented authority is loaded
 * @param children how many children it has; with fewer than {@value #FEWEST} not every
 * situation would be there
 */
@ConfigurationProperties("iro.demonstration")
record DemonstrationProperties(String password, @DefaultValue("true") boolean authority,
		@DefaultValue("600") int children) {

	static final int FEWEST = 40;

	DemonstrationProperties {
		if (children < FEWEST) {
			throw new IllegalArgumentException(
					"iro.demonstration.children must be at least %d, not %d".formatted(FEWEST, children));
		}
	}

}
