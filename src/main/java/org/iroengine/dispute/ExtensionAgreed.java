package org.iroengine.dispute;

/** News: the IRO has agreed to a second date. */
public record ExtensionAgreed(long disputeId) {

}
