package org.iroengine.dispute;

import org.iroengine.web.UserGroup;

/**
 * One level of the ladder of disputes.
 *
 * @param number 0 for the informal stage, then 1, 2 and so on
 * @param title what people read, such as {@code service manager}
 * @param responder the rung of the management line that answers
 * @param replyDays working days within which the responder replies; for the informal
 * stage the days after which the IRO is asked
 * @param verdictDays working days within which the IRO then judges the reply; 0 for the
 * informal stage
 */
public record LadderLevel(int number, String title, UserGroup responder, int replyDays, int verdictDays) {

}
