package org.iroengine.care;

/** News: a child's period of care has begun and its process runs. */
public record CameIntoCare(long periodId, String childRef) {

}
