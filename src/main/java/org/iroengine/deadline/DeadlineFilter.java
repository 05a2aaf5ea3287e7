package org.iroengine.deadline;

/**
 * Which deadlines to list.
 *
 * @param childRef only those of this child, or null for every child
 * @param state only those in this state, or null for every state
 * @param reminders whether reminders are listed too
 */
public record DeadlineFilter(String childRef, DeadlineState state, boolean reminders) {
}
