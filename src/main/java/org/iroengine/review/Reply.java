package org.iroengine.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.iroengine.web.Problems.Fault;

/**
 * A reply of the team manager as it is typed.
 *
 * @param kind agreed, queried or refused; null until one is chosen
 * @param words what they ask, or why they refuse
 */
public record Reply(ReplyKind kind, String words) {

	private static final int LONGEST = 2000;

	/** What keeps it from being sent. */
	public List<Fault> faults() {
		List<Fault> faults = new ArrayList<>();
		if (this.kind == null) {
			faults.add(new Fault("kind", "Say whether you agree, ask back, or refuse."));
		}
		else if (this.kind == ReplyKind.QUERIED || this.kind == ReplyKind.REFUSED) {
			words(this.words, (this.kind == ReplyKind.QUERIED) ? "Write what you ask the IRO" : "Write why you refuse")
				.ifPresent(faults::add);
		}
		return faults;
	}

	/** What is wrong with words that somebody else is to read. */
	public static Optional<Fault> words(String words, String advice) {
		return (words.isBlank() || words.length() > LONGEST)
				? Optional.of(new Fault("words", "%s, in at most %d characters.".formatted(advice, LONGEST)))
				: Optional.empty();
	}

}
