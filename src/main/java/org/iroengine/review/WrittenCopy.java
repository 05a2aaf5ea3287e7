package org.iroengine.review;

/**
 * What somebody wrote of a copy; null where nothing was written.
 *
 * @param what {@value #SEND} or {@value #WITHHOLD}
 * @param confirmed whether they have made sure of the address now
 * @param until the day on which the decision to send nothing is looked at again
 * @param edition which edition whoever wrote it had before them
 */
public record WrittenCopy(String what, String channel, String address, boolean confirmed, String proof,
		String withheldAs, String reason, String until, String edition) {

	/** It was sent or handed over. */
	public static final String SEND = "send";

	/** It is not sent. */
	public static final String WITHHOLD = "withhold";

	boolean isSending() {
		return SEND.equals(this.what);
	}

}
