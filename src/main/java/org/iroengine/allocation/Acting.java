package org.iroengine.allocation;

/**
 * Who acts as a child's IRO on a day.
 *
 * @param officer who acts
 * @param insteadOf the child's IRO, where somebody else acts; null where the IRO does
 */
public record Acting(String officer, String insteadOf) {

	/** Whether the child's tasks are the person's, or would be without a cover. */
	public boolean has(String person) {
		return this.officer.equals(person) || person.equals(this.insteadOf);
	}

	/** Whether the person acts in the stead of somebody else. */
	public boolean standsIn(String person) {
		return this.insteadOf != null && this.officer.equals(person);
	}

}
