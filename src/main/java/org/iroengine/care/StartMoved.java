package org.iroengine.care;

/**
 * News: a period of care has another start, and what counted from the old one has moved.
 */
public record StartMoved(long periodId) {

}
