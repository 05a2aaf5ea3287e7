package org.iroengine.reporting;

import java.time.Instant;

/**
 * The address of an officer's diary, without what makes it secret.
 *
 * @param fetchedAt when a calendar asked for it last, or null
 */
public record DiaryAddress(Instant madeAt, Instant fetchedAt) {

}
