package org.iroengine.review;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.springframework.web.util.UriUtils;

/** Knows matters beside the reviews of children, such as disputes. */
@FunctionalInterface
public interface MattersBeside {

	/**
	 * What is open, and what was settled since the review before.
	 * @param since the local date in London of the review before; null where this is the
	 * first
	 */
	List<MatterBeside> of(String childRef, LocalDate since);

	/** The page on which an IRO raises a dispute from a review. */
	static String raise(String childRef, long reviewId) {
		return "/disputes/raise?child=%s&review=%d"
			.formatted(UriUtils.encodeQueryParam(childRef, StandardCharsets.UTF_8), reviewId);
	}

}
