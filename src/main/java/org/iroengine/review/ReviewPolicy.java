package org.iroengine.review;

import java.time.LocalDate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the council sets about reviews.
 *
 * @param countedFrom which part of a review in two parts the next one is counted from
 */
@ConfigurationProperties("iro.review")
record ReviewPolicy(@DefaultValue("first-part") Part countedFrom) {

	/** A part of a review. */
	enum Part {

		/** When it began. */
		FIRST_PART,
		/** When it was complete; this put reviews out of time elsewhere. */
		SECOND_PART

	}

	/** The day from which the review after this one is counted. */
	LocalDate countedFrom(Review held) {
		return (this.countedFrom == Part.FIRST_PART) ? held.heldOn() : held.completedOn();
	}

}
