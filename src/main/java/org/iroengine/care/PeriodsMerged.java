package org.iroengine.care;

/** News: an earlier period of care and the child's return on the same day are one. */
public record PeriodsMerged(long earlierId, long periodId) {

}
