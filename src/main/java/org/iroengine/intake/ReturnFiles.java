package org.iroengine.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files of a national return, and what is wrong with their form.
 *
 * @param tables by the name of the file's part
 */
record ReturnFiles(Map<String, Table> tables, List<FileFault> faults) {

	static final String HEADER = "header";

	static final String EPISODES = "episodes";

	static final String ALLOCATIONS = "allocations";

	static final String REVIEWS = "reviews";

	private static final Set<String> OPTIONAL = Set.of(ALLOCATIONS, REVIEWS);

	private static final Map<String, Columns> KNOWN = known();

	/**
	 * Reads every file that is there; a missing one is a fault, and so is one too many.
	 */
	static ReturnFiles read(Map<String, byte[]> contents) {
		Map<String, Table> tables = new LinkedHashMap<>();
		List<FileFault> faults = new ArrayList<>();
		KNOWN.forEach((file, columns) -> {
			if (contents.containsKey(file)) {
				Table table = TableReader.read(contents.get(file), columns);
				tables.put(file, table);
				faults.addAll(table.faults());
			}
			else if (!OPTIONAL.contains(file)) {
				faults.add(new FileFault(file, 0, null,
						"The file is missing. Send it as a part named '%s'.".formatted(file)));
			}
		});
		contents.keySet()
			.stream()
			.filter((file) -> !KNOWN.containsKey(file))
			.forEach((file) -> faults.add(new FileFault(file, 0, null,
					"There is no such file. The parts are: %s.".formatted(String.join(", ", KNOWN.keySet())))));
		return new ReturnFiles(tables, faults);
	}

	/** The rows of a file by child, in the order of the file. */
	Map<String, List<TableRow>> byChild(String file) {
		return rows(file).stream()
			.collect(Collectors.groupingBy((row) -> row.cell("CHILD"), LinkedHashMap::new, Collectors.toList()));
	}

	List<TableRow> rows(String file) {
		return this.tables.containsKey(file) ? this.tables.get(file).rows() : List.of();
	}

	private static Map<String, Columns> known() {
		Map<String, Columns> known = new LinkedHashMap<>();
		columns(known, HEADER, "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB");
		columns(known, EPISODES,
				"CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST," + "PL_POST,URN");
		columns(known, ALLOCATIONS, "CHILD,OFFICER");
		columns(known, REVIEWS, "CHILD,DOB,REVIEW,REVIEW_CODE");
		return known;
	}

	private static void columns(Map<String, Columns> known, String file, String columns) {
		known.put(file, new Columns(file, Arrays.asList(columns.split(",")), List.of()));
	}

}
