package org.iroengine.allocation;

/**
 * An officer and the children they have.
 *
 * @param children open children the officer has now
 * @param cap the most the officer should have
 */
public record OfficerLoad(String id, String name, long children, long cap) {

	/** How full the post is with some children more; 1 is the cap. */
	double with(long more) {
		return (double) (this.children + more) / this.cap;
	}

}
