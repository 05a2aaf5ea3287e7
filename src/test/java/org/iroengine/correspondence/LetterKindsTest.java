package org.iroengine.correspondence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.policy.Policy;
import org.iroengine.support.EngineTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every letter is declared with its facts, and its shipped wording passes the check of a
 * council's.
 */
@EngineTest
class LetterKindsTest {

	@Autowired
	List<LetterKind> kinds;

	@Autowired
	Policy policy;

	@Test
	void everyTemplateHasAKindAndEveryKindATemplate() {
		assertThat(Stream.of(Path.of("src/main/resources/letters").toFile().list())
			.map((name) -> name.replace(Templates.ENDING, "")))
			.as("declare a bean LetterKind(purpose, facts) beside the code that writes the letter, and remove it "
					+ "with the letter")
			.containsExactlyInAnyOrderElementsOf(this.kinds.stream().map(LetterKind::purpose).toList());
	}

	@Test
	void thePageAboutPolicyTellsEveryLetterAndItsFacts() throws IOException {
		String page = Files.readString(Path.of("docs/policy.md"));
		assertThat(this.kinds).as("add the letter and its facts to the table of letters").allSatisfy((kind) -> {
			assertThat(page).contains("| `" + kind.purpose() + "` |");
			assertThat(page).contains(kind.facts().stream().map("`%s`"::formatted).toList());
		});
	}

	@Test
	void theShippedWordingPassesTheCheckOfACouncils() {
		assertThat(this.kinds).allSatisfy((kind) -> assertThat(WordingCheck
			.faults(this.policy.file(Templates.FOLDER + kind.purpose() + Templates.ENDING).orElseThrow(), kind))
			.isEmpty());
	}

}
