package org.iroengine.review;

import java.util.List;

/** What became of sending the invitations to a meeting. */
public sealed interface Sending {

	/**
	 * They left.
	 *
	 * @param mailed how many by mail
	 * @param printed how many are to be printed and sent on
	 */
	record Sent(int mailed, int printed) implements Sending {
	}

	/** Nothing left, for these reasons. */
	record Refused(List<String> reasons) implements Sending {
	}

}
