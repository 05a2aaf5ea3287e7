package org.iroengine.care;

import java.time.LocalDate;

/**
 * A child known to the service, by reference; the name stays in the council's case
 * system.
 *
 * @param initials may be null
 */
public record Child(String childRef, String initials, LocalDate dateOfBirth) {

	/**
	 * What letters may carry at most: the reference, and the initials where they are
	 * known.
	 */
	public String label() {
		return (this.initials == null) ? this.childRef : "%s (%s)".formatted(this.childRef, this.initials);
	}

}
