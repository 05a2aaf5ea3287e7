package org.iroengine.intake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.correspondence.Letter;
import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.WebProperties;

/** The letters that carry links to set a password; nothing else ever shows a token. */
@Component
class PasswordLetters {

	static final String PURPOSE = "set-your-password";

	private final Letters letters;

	private final People people;

	private final WebProperties web;

	PasswordLetters(Letters letters, People people, WebProperties web) {
		this.letters = letters;
		this.people = people;
		this.web = web;
	}

	/**
	 * Writes the letter.
	 * @param hash the hash of the token, by which the link is known here
	 */
	void write(String personId, String hash, String token, Instant until) {
		Person person = this.people.person(personId).orElseThrow();
		this.letters.write(PURPOSE, hash, new Recipient(person.id(), person.name(), person.mail()), null,
				Map.of("user", person.id(), "until", LondonTime.spoken(until), "link",
						this.web.address() + "/set-password?token=" + token));
	}

	/** The hash of the token in a letter; empty where it carries none. */
	Optional<String> linkIn(long letter) {
		return this.letters.find(letter)
			.map(Letter::occasion)
			.filter((occasion) -> PURPOSE.equals(occasion.purpose()))
			.map(Letter.Occasion::key);
	}

}
