package org.iroengine.review;

import java.time.LocalDate;

/**
 * What a person told business support, who enters it in their name.
 *
 * @param by the person, or null where the child has nobody yet
 * @param on a local date in London
 */
public record Told(String by, ToldWay way, LocalDate on) {

}
