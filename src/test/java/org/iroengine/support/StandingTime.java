package org.iroengine.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Replaces the application's clock by one that a test moves. */
@TestConfiguration
public class StandingTime {

	@Bean
	@Primary
	MovableClock movableClock() {
		return new MovableClock();
	}

}
