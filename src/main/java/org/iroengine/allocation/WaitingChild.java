package org.iroengine.allocation;

import java.time.LocalDate;
import java.util.List;

/**
 * A child of the opening caseload whose officer is still to be confirmed.
 *
 * @param label the reference and initials
 * @param age in years, today
 * @param since the local date in London on which care began, or the earliest day known
 * @param startKnown false where care began before {@code since}, nobody knows when
 * @param legalStatus in words
 * @param locality may be null
 * @param team may be null
 * @param proposed the officer's id; null where nobody may be the child's IRO
 * @param may who may be, by name
 */
public record WaitingChild(long allocationId, String childRef, String label, int age, LocalDate since,
		boolean startKnown, String legalStatus, String locality, String team, String proposed, List<OfficerLoad> may) {

}
