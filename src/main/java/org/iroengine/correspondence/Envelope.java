package org.iroengine.correspondence;

/**
 * How a letter leaves.
 *
 * @param secure whether its subject bears the council's mark of secure mail
 * @param calendar what it tells the recipient's calendar, or null
 */
public record Envelope(boolean secure, CalendarPart calendar) {
}
