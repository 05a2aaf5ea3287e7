package org.iroengine.review;

import java.util.Arrays;
import java.util.Optional;

/** How a person told business support what it enters in their name. */
public enum ToldWay {

	PHONE("by phone"), MAIL("by e-mail"), IN_PERSON("in person");

	private final String words;

	ToldWay(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

	static Optional<ToldWay> of(String name) {
		return Arrays.stream(values()).filter((way) -> way.name().equals(name)).findFirst();
	}

}
