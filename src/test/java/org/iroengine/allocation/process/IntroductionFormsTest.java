package org.iroengine.allocation.process;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What people cannot have meant is refused before anything is done. */
class IntroductionFormsTest extends IntroductionPaths {

	@Test
	void whatCannotBeIsRefusedAtOnce() {
		allocated("IF-1");
		assertRefused(Map.of(), "Say whether you gave the card");
		assertRefused(Map.of("card", "given", "cardGivenOn", "2026-03-03"), "from 2026-03-02 to 2026-03-02", "leaflet");
		assertRefused(Map.of("card", "given", "cardGivenOn", "2026-03-02", "leaflet", "not-yet"),
				"Say why the leaflet");
		assertRefused(Map.of("card", "not-appropriate"), "Say why a card");
		assertThatThrownBy(() -> enter("IF-1", Map.of("protectionEnded", true)))
			.hasMessageContaining("Enter the IRO on the case system")
			.hasMessageContaining("on no child protection plan");
	}

	private void assertRefused(Map<String, Object> values, String... words) {
		assertThatThrownBy(() -> introduce("IF-1", values)).satisfies((refused) -> {
			for (String word : words) {
				assertThat(refused).hasMessageContaining(word);
			}
		});
	}

}
