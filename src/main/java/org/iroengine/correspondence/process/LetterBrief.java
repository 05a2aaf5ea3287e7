package org.iroengine.correspondence.process;

import org.iroengine.correspondence.Letter;

/**
 * What business support sees of a parked letter.
 *
 * @param purpose what the letter is, as its subject says
 * @param recipient whom it goes to
 * @param child the reference, or a dash
 * @param error why it has not left
 */
record LetterBrief(String purpose, String recipient, String child, String error) {

	static LetterBrief of(Letter letter) {
		return new LetterBrief(letter.wording().subject(), letter.recipient().name(),
				(letter.childRef() != null) ? letter.childRef() : "–", letter.delivery().lastError());
	}

}
