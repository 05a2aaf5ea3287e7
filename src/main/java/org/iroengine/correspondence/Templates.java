package org.iroengine.correspondence;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import org.iroengine.policy.Policy;
import org.iroengine.policy.PolicyFile;

/** The letters' wording, one template for each purpose, shipped or the council's. */
@Component
class Templates {

	static final String FOLDER = "letters/";

	static final String ENDING = ".mustache";

	/** The facts that every letter is given. */
	static final Set<String> ALWAYS = Set.of("recipient", "signature");

	private final Map<String, LetterTemplate> known = new ConcurrentHashMap<>();

	private final Policy policy;

	Templates(Policy policy) {
		this.policy = policy;
	}

	Letter.Wording render(String purpose, Recipient recipient, Map<String, ?> facts) {
		Map<String, Object> all = new TreeMap<>(
				Map.of("recipient", recipient.greeting(), "signature", this.policy.texts().get("letter.signature")));
		all.putAll(facts);
		return this.known.computeIfAbsent(purpose, this::load).render(all);
	}

	/** What the subject of secure mail begins with. */
	String secureMark() {
		return this.policy.texts().get("letter.secure-mark");
	}

	private LetterTemplate load(String purpose) {
		return this.policy.file(FOLDER + purpose + ENDING)
			.map(PolicyFile::text)
			.map((text) -> LetterTemplate.parse(purpose, text))
			.orElseThrow(() -> new IllegalArgumentException(
					"There is no letter template '%s' in letters/".formatted(purpose)));
	}

}
