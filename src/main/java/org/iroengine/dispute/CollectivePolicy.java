package org.iroengine.dispute;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When reasons for disputes make a pattern.
 *
 * @param collectiveAfter how often a team collects the same reason in a quarter of the
 * calendar year before a collective concern is offered; at least 2
 */
@ConfigurationProperties("iro.dispute")
record CollectivePolicy(@DefaultValue("3") int collectiveAfter) {

	CollectivePolicy {
		if (collectiveAfter < 2) {
			throw new IllegalArgumentException(
					"iro.dispute.collective-after is %d, but one case makes no pattern: set 2 or more"
						.formatted(collectiveAfter));
		}
	}

}
