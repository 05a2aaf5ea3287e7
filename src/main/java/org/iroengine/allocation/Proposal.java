package org.iroengine.allocation;

import java.util.List;
import java.util.Optional;

/**
 * Who should be a child's IRO, as the rules see it at one moment.
 *
 * @param candidates who may be, the best first
 * @param blocked who may not be, each with the reason
 * @param policy the version of the table it was made by; null in old ones
 */
public record Proposal(List<Candidate> candidates, List<Blocked> blocked, String policy) {

	/**
	 * An officer who may be the child's IRO.
	 *
	 * @param children open children the officer has now
	 * @param cap the most the officer should have
	 * @param load the load in words, such as {@code 31 of 70 children (44 %)}
	 * @param why what speaks for the officer, in words
	 * @param behind what separates the officer from the first, in words; null for the
	 * first
	 */
	public record Candidate(String officer, String name, long children, long cap, String load, String why,
			String behind) {
	}

	/**
	 * An officer who may not be the child's IRO.
	 *
	 * @param reason a clause that follows the officer's name
	 * @param mayOverride whether an IRO manager may choose the officer all the same
	 */
	public record Blocked(String officer, String name, String reason, boolean mayOverride) {
	}

	/** The officer proposed; empty where every one is blocked. */
	public Optional<Candidate> first() {
		return this.candidates.stream().findFirst();
	}

	List<Candidate> runnersUp() {
		return this.candidates.stream().skip(1).toList();
	}

}
