package org.iroengine.dispute;

/** A level ended before the IRO had answered the proposal of more time. */
public record ExtensionFell(long disputeId) {

}
