package org.iroengine.dispute;

/** News: the IRO has made an informal dispute formal on its page. */
public record InformalStageLeft(long disputeId) {

}
