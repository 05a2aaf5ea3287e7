package org.iroengine.review;

import java.time.Instant;

/**
 * How far the invitations to a meeting have come.
 *
 * @param checklist whether the checklist came back; the people of the last review are
 * used otherwise
 * @param openedAt since when they are to be sent, or null
 * @param sentAt when the last of them left, or null
 */
public record Inviting(long meetingId, boolean checklist, Instant openedAt, Instant sentAt) {
}
