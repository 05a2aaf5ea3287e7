package org.iroengine.correspondence;

import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The hours in which people are told, local times in London.
 *
 * @param from from when
 * @param until until when, not itself included
 */
@ConfigurationProperties("iro.working-hours")
record WorkingDay(@DefaultValue("09:00") LocalTime from, @DefaultValue("17:00") LocalTime until) {

	WorkingDay {
		if (!from.isBefore(until)) {
			throw new IllegalArgumentException(
					"iro.working-hours.from must be earlier than iro.working-hours.until, not %s and %s".formatted(from,
							until));
		}
	}

}
