package org.iroengine.care;

import java.time.LocalDate;

/**
 * A child protection plan; the child may not be looked after, nor known here otherwise.
 *
 * @param initials may be null
 * @param chair the officer who chairs the conferences
 * @param team the team that holds the case; may be null
 * @param from the first day, a local date in London
 * @param to the last day; null while the plan is open
 */
public record ProtectionPlan(String childRef, String initials, String chair, String team, LocalDate from,
		LocalDate to) {

	/** The reference, and the initials where they are known. */
	public String label() {
		return (this.initials == null) ? this.childRef : "%s (%s)".formatted(this.childRef, this.initials);
	}

	boolean isOpen() {
		return this.to == null;
	}

	boolean overlaps(ProtectionPlan other) {
		return !this.from.equals(other.from) && (other.to == null || !this.from.isAfter(other.to))
				&& (this.to == null || !other.from.isAfter(this.to));
	}

	/** The same plan where its initials were known before and are not given again. */
	ProtectionPlan over(ProtectionPlan known) {
		return new ProtectionPlan(this.childRef, (this.initials != null) ? this.initials : known.initials, this.chair,
				this.team, this.from, this.to);
	}

}
