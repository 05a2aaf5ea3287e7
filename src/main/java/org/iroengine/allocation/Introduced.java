package org.iroengine.allocation;

import java.time.LocalDate;

/**
 * How a child came to know the IRO; either the card was given or it is not appropriate.
 *
 * @param cardGivenOn a local date in London, or null
 * @param notAppropriate why a card is not appropriate at this age, or null
 * @param leafletGiven whether the leaflet about rights was given, or null
 * @param leafletReason why it was not, or null
 */
public record Introduced(LocalDate cardGivenOn, String notAppropriate, Boolean leafletGiven, String leafletReason) {

	/** The card was given. */
	public static Introduced given(LocalDate on, boolean leaflet, String leafletReason) {
		return new Introduced(on, null, leaflet, leaflet ? null : leafletReason);
	}

	/** A card is not appropriate at this age. */
	public static Introduced notAppropriate(String reason) {
		return new Introduced(null, reason, null, null);
	}

}
