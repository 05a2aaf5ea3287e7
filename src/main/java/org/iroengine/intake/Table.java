package org.iroengine.intake;

import java.util.List;

/**
 * A table that came as a file, with everything that is wrong with its form; the rows of a
 * table with faults are not to be used.
 */
record Table(List<TableRow> rows, List<FileFault> faults) {

}
