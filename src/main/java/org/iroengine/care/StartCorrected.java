package org.iroengine.care;

/** News: a period of care began at another moment than was recorded. */
public record StartCorrected(long periodId) {

}
