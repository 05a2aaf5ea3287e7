package org.iroengine.correspondence;

import java.util.Set;
import java.util.TreeSet;

/**
 * A kind of letter, declared as a bean by the capability that writes it, so that a
 * council's wording of it can be checked.
 *
 * @param purpose the name of its template
 * @param facts what the letter is given each time; {@code recipient} and
 * {@code signature} are added to every letter
 */
public record LetterKind(String purpose, Set<String> facts) {

	/** Everything that its text may tell. */
	Set<String> all() {
		Set<String> all = new TreeSet<>(this.facts);
		all.addAll(Templates.ALWAYS);
		return all;
	}

}
