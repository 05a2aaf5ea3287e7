package org.iroengine.dispute;

import java.time.Instant;

/**
 * Good practice that an IRO acknowledges.
 *
 * @param initials may be null
 * @param team the team that held the case then; may be null
 * @param words what was good, in the IRO's words
 * @param by who acknowledged it
 * @param insteadOf the child's IRO, where somebody acted for them; else null
 * @param replies how many lines others have added
 */
public record GoodPractice(long id, String childRef, String initials, String team, GoodPracticeTheme theme,
		String words, String by, String insteadOf, Instant at, int replies) {

	/** The reference, and the initials where they are known. */
	public String child() {
		return (this.initials != null) ? "%s (%s)".formatted(this.childRef, this.initials) : this.childRef;
	}

}
