package org.iroengine.care;

/** News: the next review of a period of care is to open. Told within the transaction. */
public record ReviewWanted(long periodId, String childRef) {

}
