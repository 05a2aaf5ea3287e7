package org.iroengine.care;

/**
 * News: a protection plan has another chair, or has ended.
 *
 * @param ended whether it has ended
 */
public record ProtectionPlanChanged(String childRef, boolean ended) {

}
