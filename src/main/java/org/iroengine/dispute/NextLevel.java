package org.iroengine.dispute;

import java.time.LocalDate;

/**
 * The level that is opened next.
 *
 * @param level its number on the ladder; a level whose answer would come from the person
 * challenged, or once more from the same person, is passed over
 * @param from the local date in London that its clock counts from
 */
record NextLevel(int level, LocalDate from, Opened because) {

}
