package org.iroengine.allocation;

/** An officer is to act for the IRO of a child on some days. */
public record CoverRecorded(long coverId, long periodId, String childRef) {

}
