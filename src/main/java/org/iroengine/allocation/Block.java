package org.iroengine.allocation;

import java.util.List;

/**
 * Why an officer may not be the IRO of a child.
 *
 * @param rules every rule that blocks, in their order
 * @param reason the same in words, a clause that follows the officer's name
 */
record Block(List<EligibilityRule> rules, String reason) {

	/** Whether no manager may choose the officer all the same. */
	boolean isFinal() {
		return this.rules.stream().anyMatch(EligibilityRule::isFinal);
	}

	/** Such as {@code absent,leaves-early}. */
	String ids() {
		return String.join(",", this.rules.stream().map(EligibilityRule::id).toList());
	}

}
