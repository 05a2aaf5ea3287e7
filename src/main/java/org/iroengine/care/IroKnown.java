package org.iroengine.care;

/**
 * News: a child in this period of care has an IRO, the first or another, also one of the
 * opening caseload. Told within the transaction by whoever allocates.
 */
public record IroKnown(long periodId, String childRef) {

}
