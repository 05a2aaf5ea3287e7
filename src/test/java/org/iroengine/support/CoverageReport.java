package org.iroengine.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Prints, after the last test, how much of each model the tests have passed; the same
 * stands in {@code target/process-coverage.txt}.
 */
public class CoverageReport implements TestExecutionListener {

	@Override
	public void testPlanExecutionFinished(TestPlan plan) {
		if (!PassedModels.ALL.isEmpty()) {
			List<String> report = PassedModels.ALL.report();
			System.out.println("Process coverage:");
			report.forEach((line) -> System.out.println("  " + line));
			keep(report);
		}
	}

	private static void keep(List<String> report) {
		try {
			Files.write(Path.of("target", "process-coverage.txt"), report);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
