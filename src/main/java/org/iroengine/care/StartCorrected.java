package org.iroengine.care;

/**
 * News: the start of a period of care is corrected, its deadlines are counted anew, and
 * one that was missed runs again.
 */
public record StartCorrected(long periodId) {

}
