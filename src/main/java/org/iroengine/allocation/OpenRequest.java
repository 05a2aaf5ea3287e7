package org.iroengine.allocation;

import java.time.Instant;

/**
 * A child whose task waits for an officer to be confirmed.
 *
 * @param child the child, with the officer proposed
 * @param came when the child came into care, in London time
 * @param clock the sentence that explains the due time
 * @param due when the 48 hours end
 * @param overdue whether they have ended
 * @param lateness the code of why they were too short, as far as the ledger knows; null
 * where it does not
 * @param takenBy somebody else who is on the task; null where nobody is
 */
public record OpenRequest(WaitingChild child, String came, String clock, Instant due, boolean overdue, String lateness,
		String takenBy) {

}
