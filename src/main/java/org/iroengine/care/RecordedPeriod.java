package org.iroengine.care;

import java.util.List;

/**
 * A period of care with what became of it, also one that no longer counts.
 *
 * @param outcome null while it is open
 * @param transferredTo the authority, where one is known
 * @param changes why what was recorded of it was changed, the earliest first
 */
public record RecordedPeriod(PeriodOfCare period, Outcome outcome, String transferredTo, List<PeriodChange> changes) {

}
