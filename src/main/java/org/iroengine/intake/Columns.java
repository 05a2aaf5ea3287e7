package org.iroengine.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns that a file has: those it must have, and those it may have besides.
 *
 * @param file the name of the file's part
 */
record Columns(String file, List<String> required, List<String> optional) {

	/** Everything that is wrong with the first line of a file. */
	List<FileFault> faults(List<String> titles, long line) {
		List<FileFault> faults = new ArrayList<>();
		if (titles.size() == 1 && titles.get(0).matches(".*[;\t|].*")) {
			return List.of(new FileFault(this.file, line, null,
					"The columns are not separated by commas. Save the file as 'CSV (comma delimited)'."));
		}
		missing(titles).forEach((column) -> faults.add(new FileFault(this.file, line, column,
				"This column is missing. The columns are: %s.".formatted(all()))));
		doubled(titles).forEach((column) -> faults
			.add(new FileFault(this.file, line, column, "This column is there more than once. Keep the right one.")));
		titles.stream()
			.filter((title) -> known().noneMatch(title::equalsIgnoreCase))
			.forEach((title) -> faults.add(new FileFault(this.file, line, title,
					"There is no such column. Remove it. The columns are: %s.".formatted(all()))));
		return faults;
	}

	/** What stands where, with nothing in the columns that were left out. */
	Map<String, String> cells(List<String> titles, List<String> fields) {
		Map<String, String> cells = new HashMap<>();
		known().forEach((column) -> cells.put(column, ""));
		for (int place = 0; place < titles.size(); place++) {
			String title = titles.get(place);
			String cell = fields.get(place).strip();
			known().filter(title::equalsIgnoreCase).forEach((column) -> cells.put(column, cell));
		}
		return cells;
	}

	private List<String> missing(List<String> titles) {
		return this.required.stream().filter((column) -> titles.stream().noneMatch(column::equalsIgnoreCase)).toList();
	}

	private static List<String> doubled(List<String> titles) {
		return titles.stream()
			.collect(Collectors.groupingBy((title) -> title.toLowerCase(Locale.ROOT)))
			.values()
			.stream()
			.filter((same) -> same.size() > 1)
			.map((same) -> same.get(0))
			.toList();
	}

	private Stream<String> known() {
		return Stream.concat(this.required.stream(), this.optional.stream());
	}

	private String all() {
		return known().collect(Collectors.joining(","));
	}

}
