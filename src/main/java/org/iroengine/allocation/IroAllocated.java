package org.iroengine.allocation;

/**
 * News: a child has an IRO; told within the transaction, never about the opening
 * caseload.
 *
 * @param previous who was the child's IRO until now; null where nobody was
 */
public record IroAllocated(long allocationId, long periodId, String childRef, String officer, String previous) {

}
