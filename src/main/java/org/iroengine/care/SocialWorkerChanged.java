package org.iroengine.care;

/**
 * News: another person is the social worker of a period of care, or nobody any more. Told
 * within the transaction.
 *
 * @param before who it was, or null
 */
public record SocialWorkerChanged(long periodId, String childRef, String before) {

}
