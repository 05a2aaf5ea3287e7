package org.iroengine.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Collectors;

import org.springframework.core.env.Environment;

import org.iroengine.web.CannotStart;

/**
 * The one password of all demonstration users: given, or made once and kept beside the
 * demonstration's data.
 */
class DemonstrationPassword {

	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int LENGTH = 14;

	private static final int LEAST_LENGTH = 12;

	private final Environment environment;

	DemonstrationPassword(Environment environment) {
		this.environment = environment;
	}

	String get() {
		String given = this.environment.getProperty("IRO_DEMO_PASSWORD", "");
		if (!given.isEmpty() && given.length() < LEAST_LENGTH) {
			throw new CannotStart("IRO_DEMO_PASSWORD is shorter than %d characters. Give a longer one, or leave it out "
				.formatted(LEAST_LENGTH) + "and read the password that is printed at the start.");
		}
		return given.isEmpty() ? kept() : given;
	}

	private String kept() {
		Path file = DemonstrationData.directory(this.environment).resolve("demonstration-password");
		try {
			return Files.exists(file) ? Files.readString(file).strip() : keep(file);
		}
		catch (IOException ex) {
			throw new CannotStart(
					"The demonstration's password cannot be kept in %s. Make the folder writable.".formatted(file), ex);
		}
	}

	private static String keep(Path file) throws IOException {
		String made = new SecureRandom().ints(LENGTH, 0, LETTERS.length())
			.mapToObj(LETTERS::charAt)
			.map(String::valueOf)
			.collect(Collectors.joining());
		Files.createDirectories(file.getParent());
		Files.writeString(file, made + System.lineSeparator());
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
		return made;
	}

}
