package org.iroengine.correspondence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The letters' wording, one template for each purpose. */
@Component
class Templates {

	private final Map<String, LetterTemplate> known = new ConcurrentHashMap<>();

	Letter.Wording render(String purpose, Recipient recipient, Map<String, ?> facts) {
		Map<String, Object> all = new TreeMap<>(Map.of("recipient", recipient.greeting()));
		all.putAll(facts);
		return this.known.computeIfAbsent(purpose, this::load).render(all);
	}

	private LetterTemplate load(String purpose) {
		ClassPathResource file = new ClassPathResource("letters/" + purpose + ".mustache");
		if (!purpose.matches("[a-z0-9-]+") || !file.exists()) {
			throw new IllegalArgumentException("There is no letter template '%s' in letters/".formatted(purpose));
		}
		return LetterTemplate.parse(purpose, read(file));
	}

	private String read(ClassPathResource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
