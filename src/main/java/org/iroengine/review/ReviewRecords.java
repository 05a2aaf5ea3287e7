package org.iroengine.review;

import java.util.Optional;

/** The records of reviews, in a copy for each reader. */
public interface ReviewRecords {

	/** The edition that stands now; empty until the record is finished. */
	Optional<RecordEdition> of(long reviewId);

	/**
	 * The record as a page, whole in itself; its edition must be there.
	 * @param version whom the copy is for
	 */
	String html(long reviewId, RecordVersion version);

	/**
	 * The record as a PDF; its edition must be there.
	 * @param version whom the copy is for
	 */
	byte[] pdf(long reviewId, RecordVersion version);

}
