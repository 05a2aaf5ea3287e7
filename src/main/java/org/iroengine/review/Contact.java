package org.iroengine.review;

import java.time.LocalDate;

/**
 * One direct contact of an IRO with a child.
 *
 * @param alone whether they spoke without anybody else
 * @param note what it was about, or null; for the IRO service only
 * @param by who recorded it; null before it is recorded
 */
public record Contact(ContactWay way, LocalDate on, boolean alone, String note, String by) {

}
