package org.iroengine.allocation;

import java.util.Arrays;
import java.util.List;

import org.iroengine.correspondence.Letter;

/**
 * What a child is given in the hand: who the IRO is, without a word about the child.
 *
 * @param heading one line
 * @param paragraphs the text
 */
public record IntroductionCard(String heading, List<String> paragraphs) {

	static IntroductionCard of(Letter.Wording wording) {
		return new IntroductionCard(wording.subject(),
				Arrays.stream(wording.body().strip().split("\\n\\s*\\n")).map(String::strip).toList());
	}

}
