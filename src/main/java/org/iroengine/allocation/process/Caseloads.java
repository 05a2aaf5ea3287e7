package org.iroengine.allocation.process;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.Covers;
import org.iroengine.allocation.OpeningCaseload;
import org.iroengine.allocation.ReassignmentLetters;
import org.iroengine.allocation.Reassignments;

/**
 * What steps about whole caseloads and their cover call.
 *
 * @param opening the children from before the go-live day
 */
@Component
record Caseloads(OpeningCaseload opening, Reassignments reassignments, ReassignmentLetters letters, Covers covers,
		IroTasks tasks) {

}
