package org.iroengine.allocation;

import java.time.Instant;
import java.util.List;

import org.iroengine.deadline.Deadline;

/**
 * A child as whoever acts as the IRO sees it.
 *
 * @param allocationId where the introduction card is found
 * @param label the reference and initials
 * @param since when the IRO became it
 * @param insteadOf the name of the IRO whom the officer covers; null where the officer is
 * the IRO
 * @param introduced whether the child knows the IRO, or need not
 * @param deadlines what is open, the earliest due first
 * @param concerns what the service suggests to raise
 */
public record MyChild(long allocationId, String childRef, String label, Instant since, String insteadOf,
		boolean introduced, List<Deadline> deadlines, List<SuggestedConcern> concerns) {

}
