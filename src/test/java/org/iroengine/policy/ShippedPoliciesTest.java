package org.iroengine.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.engine.DecisionFile;
import org.iroengine.engine.DecisionRow;
import org.iroengine.support.EngineTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The policies beside the default: each passes every check and differs where it says. */
@EngineTest
class ShippedPoliciesTest {

	private static final Path POLICIES = Path.of("policies");

	private static final String TIMESCALES = "processes/deadline/timescales.dmn";

	private static final String LADDER = "processes/dispute/dispute-ladder.dmn";

	@Autowired
	List<PolicyCheck> checks;

	static List<Path> policies() throws IOException {
		try (Stream<Path> folders = Files.list(POLICIES)) {
			return folders.sorted().toList();
		}
	}

	@Test
	void thereAreTwo() throws IOException {
		assertThat(policies()).extracting((folder) -> folder.getFileName().toString())
			.containsExactly("five-levels", "guidance-only");
	}

	@ParameterizedTest
	@MethodSource("policies")
	void noCheckFindsAFault(Path folder) {
		assertThat(this.checks).hasSizeGreaterThan(5);
		Policy policy = PolicyFolders.checked(folder, this.checks.toArray(PolicyCheck[]::new));
		assertThat(policy.replaced()).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("policies")
	void itsReadmeNamesEachOfItsFiles(Path folder) throws IOException {
		assertThat(Files.readString(folder.resolve("README.md"))).contains(PolicyFolders.files(folder)
			.replaced()
			.stream()
			.map((file) -> "| `%s` |".formatted(file.path()))
			.toList());
	}

	@Test
	void theGuidanceOnlyDiffersInTheAllocationAndTheLadder() {
		PolicyFiles files = PolicyFolders.files(POLICIES.resolve("guidance-only"));
		assertThat(files.replaced()).extracting(PolicyFile::path).containsExactly(TIMESCALES, LADDER);
		List<DecisionRow> shipped = rows(files.shipped(TIMESCALES));
		List<DecisionRow> council = rows(files.file(TIMESCALES));
		assertThat(council).hasSameSizeAs(shipped);
		assertThat(council).filteredOn((row) -> !row.equals(shipped.get(row.number() - 1)))
			.extracting((row) -> row.text("rule").orElseThrow())
			.containsExactly("allocate-iro", "allocate-iro-reminder-1", "allocate-iro-reminder-2");
	}

	@Test
	void theFiveLevelsDifferInTheLadder() {
		assertThat(PolicyFolders.files(POLICIES.resolve("five-levels")).replaced()).extracting(PolicyFile::path)
			.containsExactly(LADDER);
	}

	private static List<DecisionRow> rows(PolicyFile file) {
		return new DecisionFile(file, "timescales", Set.of()).rows();
	}

}
