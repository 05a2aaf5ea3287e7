package org.iroengine.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who should be a child's IRO, as the rules see it at one moment.
 *
 * @param candidates who may be, the best first
 * @param blocked who may not be, each with the reason
 */
public record Proposal(List<Candidate> candidates, List<Blocked> blocked) {

	/**
	 * An officer who may be the child's IRO.
	 *
	 * @param children open children the officer has now
	 * @param cap the most the officer should have
	 * @param why what places the officer here, in words
	 */
	public record Candidate(String officer, String name, long children, long cap, String why) {

		/** Such as {@code 31 of 70 children}. */
		public String load() {
			return "%d of %d children%s".formatted(this.children, this.cap,
					(this.children >= this.cap) ? ", over the cap" : "");
		}
	}

	/**
	 * An officer who may not be the child's IRO.
	 *
	 * @param reason a clause that follows the officer's name
	 */
	public record Blocked(String officer, String name, String reason) {
	}

	/** The officer proposed; empty where every one is blocked. */
	public Optional<Candidate> first() {
		return this.candidates.stream().findFirst();
	}

	/** The same with the officer in the first place, if they may be. */
	Proposal ledBy(String officer) {
		return new Proposal(this.candidates.stream()
			.sorted(Comparator.comparing((candidate) -> !candidate.officer().equals(officer)))
			.toList(), this.blocked);
	}

	List<Candidate> runnersUp() {
		return this.candidates.stream().skip(1).toList();
	}

}
