package org.iroengine.web;

/** Something that can go wrong in the running of this product, told to administrators. */
public interface Condition {

	/** How it stands now. */
	Line now();

	/**
	 * A line of the administrators' home page.
	 *
	 * @param topic what it is about, such as {@code Letters}
	 * @param good whether nothing needs to be done
	 * @param words how it stands in plain words, and what to do where it is not good
	 */
	record Line(String topic, boolean good, String words) {

	}

}
