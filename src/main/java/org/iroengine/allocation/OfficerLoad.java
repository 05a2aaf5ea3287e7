package org.iroengine.allocation;

/**
 * An officer and the children they have.
 *
 * @param children open children the officer has now
 * @param plans open child protection plans whose conferences the officer chairs
 * @param cap the most the officer should have
 */
public record OfficerLoad(String id, String name, long children, long plans, long cap) {

	/** An entry of a list to choose from, such as {@code iro-1 (31 of 70)}. */
	public String label() {
		return "%s (%d of %d)".formatted(this.name, this.children, this.cap);
	}

	/** How full the post is with some children more; 1 is the cap. */
	double with(long more) {
		return (double) (this.children + more) / this.cap;
	}

}
