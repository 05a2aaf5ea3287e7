package org.iroengine.dispute;

import java.util.List;

/**
 * Everything about a dispute that the signed-in user may read.
 *
 * @param sight how much that is
 * @param child the child's reference and initials
 * @param reason the reason, as people read it
 * @param iro whoever acts as the child's IRO, or null
 * @param decision what was decided at a review and not met, without what not everybody
 * may read; or null
 * @param repeatOf the reference of the closed dispute about the same, or null
 * @param history what has happened, the first line first
 */
public record DisputeFile(Dispute dispute, DisputeSight sight, String child, String reason, String iro,
		DisputeStanding standing, String decision, String repeatOf, List<Happened> history) {

}
