package org.iroengine.review;

/**
 * Whom a copy of a review's record is for; it decides what is left out of it.
 *
 * @param reader what kind of reader
 * @param participantId the participant; null for the file and the child
 */
public record RecordVersion(Reader reader, Long participantId) {

	/** The whole record, for the child's file. */
	public static final RecordVersion FILE = new RecordVersion(Reader.FILE, null);

	/** The child's own copy: what is about somebody else is left out. */
	public static final RecordVersion CHILD = new RecordVersion(Reader.CHILD, null);

	/** What kind of reader a copy is for. */
	public enum Reader {

		/** The child's file. */
		FILE,
		/** The child. */
		CHILD,
		/** One of the people around the child. */
		PARTICIPANT

	}

	/**
	 * A participant's copy: what is about somebody else is left out, and where the child
	 * lives unless the participant may know it.
	 */
	public static RecordVersion of(long participantId) {
		return new RecordVersion(Reader.PARTICIPANT, participantId);
	}

}
