package org.iroengine.intake;

import java.time.LocalDate;

/**
 * An episode of the national return that could be read.
 *
 * @param ceased the local date on which it ended; null while it runs
 */
record Episode(TableRow row, LocalDate began, LocalDate ceased) {

	/** Whether it starts a period of care. */
	boolean startsCare() {
		return this.row.cell("RNE").equals("S");
	}

	/** Whether it ends a period of care. */
	boolean endsCare() {
		return this.row.has("REC") && !goesOn();
	}

	/** Whether it says that another follows. */
	boolean goesOn() {
		return this.row.cell("REC").equals("X1");
	}

	String legalStatus() {
		return this.row.cell("LS");
	}

}
