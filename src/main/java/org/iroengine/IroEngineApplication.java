package org.iroengine;

import java.time.Clock;
import java.util.TimeZone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the engine that keeps the dates of children in care. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IroEngineApplication {

	public static void main(String[] args) {
		// The engine's columns carry no zone: every node must write them in UTC.
		TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
		SpringApplication.run(IroEngineApplication.class, args);
	}

	/** The one source of time; local dates are Europe/London, instants are UTC. */
	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
