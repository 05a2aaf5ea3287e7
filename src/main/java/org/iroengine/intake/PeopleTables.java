package org.iroengine.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of one import as they were read.
 *
 * @param byFile the table of each file that was sent
 */
record PeopleTables(Map<PeopleFile, Table> byFile) {

	static PeopleTables read(Map<PeopleFile, byte[]> contents) {
		Map<PeopleFile, Table> tables = new EnumMap<>(PeopleFile.class);
		contents.forEach((file, content) -> tables.put(file, TableReader.read(content, file.columns())));
		return new PeopleTables(tables);
	}

	/** The rows of a file; none where it was not sent or its form is wrong. */
	List<TableRow> rows(PeopleFile file) {
		Table table = this.byFile.get(file);
		return (table != null && table.faults().isEmpty()) ? table.rows() : List.of();
	}

	/** Everything that stands in a column. */
	Set<String> cells(PeopleFile file, String column) {
		return rows(file).stream().map((row) -> row.cell(column)).collect(Collectors.toSet());
	}

	/** Whether the form of every one of the files is right, as far as they were sent. */
	boolean areSound(PeopleFile... files) {
		return Stream.of(files).map(this.byFile::get).allMatch((table) -> table == null || table.faults().isEmpty());
	}

	Stream<FileFault> faults() {
		return this.byFile.values().stream().flatMap((table) -> table.faults().stream());
	}

}
