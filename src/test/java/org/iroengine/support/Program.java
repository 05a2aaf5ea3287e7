package org.iroengine.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product started as a program of its own, as the council's engineer starts it. */
public final class Program {

	private static final long LONGEST_START = 120;

	private static final String PRINTED = "printed.txt";

	private Program() {
	}

	/**
	 * What a start left behind that ended by itself.
	 *
	 * @param code what the program answered to the system
	 * @param text everything it printed
	 */
	public record End(int code, String text) {

		/** How many lines of stack traces were printed. */
		public long traces() {
			return this.text.lines().filter((line) -> line.startsWith("\tat ")).count();
		}

	}

	/**
	 * Starts it with these settings of the environment and waits until it has ended.
	 * @param folder where it works; what lies there replaces what comes with the product
	 */
	public static End ending(Path folder, Map<String, String> environment) throws IOException, InterruptedException {
		Process process = start(folder, environment);
		try {
			if (!process.waitFor(LONGEST_START, TimeUnit.SECONDS)) {
				throw new AssertionError("It still runs: " + printed(folder));
			}
			return new End(process.exitValue(), printed(folder));
		}
		finally {
			process.destroyForcibly();
		}
	}

	/** Starts it on a database of its own, with an administrator; the caller ends it. */
	public static Process on(String url, Path folder) throws IOException {
		return start(folder,
				Map.of("SPRING_DATASOURCE_URL", url, "SPRING_DATASOURCE_USERNAME", "postgres",
						"SPRING_DATASOURCE_PASSWORD", "postgres", "IRO_ADMIN_USER", "admin", "IRO_ADMIN_PASSWORD",
						"a-long-enough-one"));
	}

	/** Starts it; the caller ends it. */
	public static Process start(Path folder, Map<String, String> environment) throws IOException {
		List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", folder + File.pathSeparator + System.getProperty("java.class.path"),
				"org.iroengine.IroEngineApplication", "--server.port=0");
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve(PRINTED).toFile());
		builder.environment().keySet().removeIf((name) -> name.startsWith("SPRING_") || name.startsWith("IRO_"));
		builder.environment().putAll(environment);
		return builder.start();
	}

	/** Everything that the program has printed in the folder so far. */
	public static String printed(Path folder) throws IOException {
		return Files.readString(folder.resolve(PRINTED));
	}

}
