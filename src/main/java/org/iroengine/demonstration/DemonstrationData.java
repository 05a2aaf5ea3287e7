package org.iroengine.demonstration;

import java.nio.file.Path;

import org.springframework.core.env.Environment;

/** Where the embedded start keeps what it makes. */
final class DemonstrationData {

	private DemonstrationData() {
	}

	/** {@code ./data}, or what {@code iro.demonstration.directory} names. */
	static Path directory(Environment environment) {
		return Path.of(environment.getProperty("iro.demonstration.directory", "data")).toAbsolutePath();
	}

}
