package org.iroengine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The code lists of the national return (DfE, children looked-after data collection,
 * guide), as far as something is said where a code is not among them.
 */
final class ReturnCodes {

	/** Reasons for a new episode; S starts to be looked after. */
	static final Set<String> RNE = Set.of("S", "L", "P", "T", "B", "U");

	/** Reasons why an episode ceased; X1 goes on with the next. */
	static final Set<String> REC = Set.of("X1", "E2", "E3", "E4A", "E4B", "E5", "E6", "E7", "E8", "E9", "E11", "E12",
			"E13", "E14", "E15", "E16", "E17", "E41", "E45", "E46", "E47", "E48");

	/** What is not used here and never keeps a child out. */
	private static final Map<String, Set<String>> NOT_USED = Map.of("SEX", Set.of("1", "2"), "ETHNIC",
			Set.of("WBRI", "WIRI", "WOTH", "WIRT", "WROM", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN",
					"AOTH", "BCRB", "BAFR", "BOTH", "CHNE", "OOTH", "REFU", "NOBT"),
			"CIN", Set.of("N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8"), "PLACE",
			Set.of("A3", "A4", "A5", "A6", "H5", "K1", "K2", "P1", "P2", "P3", "R1", "R2", "R3", "R5", "S1", "T0", "T1",
					"T2", "T3", "T4", "U1", "U2", "U3", "U4", "U5", "U6", "Z1"),
			"PLACE_PROVIDER", Set.of("PR0", "PR1", "PR2", "PR3", "PR4", "PR5"));

	/** How a child took part in a review; PN0 is for children under four. */
	static final Set<String> REVIEW_CODE = Set.of("PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7");

	private ReturnCodes() {
	}

	/** A note for each code of the row that is in no list; blank is no code. */
	static List<FileFault> notes(TableRow row) {
		List<FileFault> notes = new ArrayList<>();
		NOT_USED.forEach((column, codes) -> {
			if (row.cells().containsKey(column) && row.has(column) && !codes.contains(row.cell(column))) {
				notes.add(row.fault(column,
						"This code is in no list of the return. It is not used here; mend it for the return."));
			}
		});
		return notes;
	}

}
