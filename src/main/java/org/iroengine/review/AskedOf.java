package org.iroengine.review;

import java.util.List;

/**
 * A kind of thing that is asked of people before and after reviews; each part of the
 * product that asks declares one, and one page shows them all.
 */
public interface AskedOf {

	/** The page that shows everything that is asked of whoever has signed in. */
	String PATH = "/asked-of-me";

	/** What is asked of the person now. */
	List<Asked> of(String person);

}
