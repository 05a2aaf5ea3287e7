package org.iroengine.allocation;

/** A cover has been ended before its last day. */
public record CoverEnded(long coverId, String childRef) {

}
