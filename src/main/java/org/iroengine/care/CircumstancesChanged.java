package org.iroengine.care;

/**
 * News: a change was recorded in a period of care. Told within the transaction; whoever
 * acts on changes hears {@link ChangeRecorded}, once the child has an IRO to ask.
 */
public record CircumstancesChanged(long periodId, String childRef) {

}
