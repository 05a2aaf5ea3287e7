package org.iroengine.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A child of the invented authority.
 *
 * @param start when the child came into care, for the first time
 * @param told when the service was told
 * @param end when care ended; null while it never has
 * @param back when the child came back into care; null unless that happened
 */
record InventedChild(String childRef, String initials, LocalDate birth, Situation situation, String legalStatus,
		List<String> needs, Instant start, Instant told, Instant end, Instant back) {

}
