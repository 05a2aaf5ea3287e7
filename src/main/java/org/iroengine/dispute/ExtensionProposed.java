package org.iroengine.dispute;

/** News: the responder has asked the IRO for more time. */
public record ExtensionProposed(long disputeId) {

}
