package org.iroengine.allocation.process;

import org.iroengine.allocation.Introduced;
import org.iroengine.calendar.WrittenDate;

/** What the form of the introduction says; a card that was given has its day. */
record IntroductionAnswer(String cardGivenOn, String notAppropriateReason, String leaflet, String leafletReason) {

	Introduced read() {
		return WrittenDate.read(this.cardGivenOn)
			.map((day) -> Introduced.given(day, IntroduceIro.GIVEN.equals(this.leaflet), this.leafletReason))
			.orElseGet(() -> Introduced.notAppropriate(this.notAppropriateReason));
	}

}
