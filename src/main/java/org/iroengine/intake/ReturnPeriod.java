package org.iroengine.intake;

import org.iroengine.care.ListedPeriod;

/**
 * A period of care that a child's episodes make up.
 *
 * @param first the episode with which it begins, as far as the return tells
 * @param last the latest episode
 */
record ReturnPeriod(Episode first, Episode last) {

	ListedPeriod listed() {
		boolean ended = this.last.endsCare();
		return new ListedPeriod(this.first.began(), this.first.startsCare(), this.last.legalStatus(),
				ended ? this.last.ceased() : null,
				ended ? "%s of the national return".formatted(this.last.row().cell("REC")) : null);
	}

}
