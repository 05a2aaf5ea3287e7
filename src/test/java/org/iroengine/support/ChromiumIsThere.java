package org.iroengine.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips browser tests, in plain sight, where no Chromium is found; {@code CHROMIUM} may
 * name one.
 */
class ChromiumIsThere implements ExecutionCondition {

	private static final Stream<String> USUAL_PLACES = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome");

	private static final Optional<Path> FOUND = find();

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (FOUND.isPresent()) {
			return ConditionEvaluationResult.enabled("Chromium is " + FOUND.get());
		}
		String reason = "SKIPPED: %s needs a Chromium and none was found. Install one, or name it in CHROMIUM."
			.formatted(context.getDisplayName());
		System.out.println(reason);
		return ConditionEvaluationResult.disabled(reason);
	}

	static Path path() {
		return FOUND.orElseThrow();
	}

	private static Optional<Path> find() {
		return Optional.ofNullable(System.getenv("CHROMIUM"))
			.map(Stream::of)
			.orElse(USUAL_PLACES)
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

}
