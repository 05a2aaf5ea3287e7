package org.iroengine.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes the report while files are worked on; counts what it tells. */
class Report {

	private static final int LONGEST_REFERENCE = 40;

	private final Map<String, Integer> rowsRead = new TreeMap<>();

	private final Map<String, Set<Long>> rowsRefused = new HashMap<>();

	private final Map<String, Integer> children = new HashMap<>();

	private final List<String> startUnknown = new ArrayList<>();

	private final List<ReportLine> lines = new ArrayList<>();

	Report(Map<String, Table> tables) {
		tables.forEach((file, table) -> this.rowsRead.put(file, table.rows().size()));
	}

	/** Tells once what became of a child of the header. */
	void child(TableRow header, String what, String message) {
		count(what);
		line(header.fault("CHILD", message), header, what);
	}

	/** Tells every reason for which a child is refused, with all of its rows. */
	void refused(ReturnChild child, List<FileFault> reasons) {
		count(ReportLine.REFUSED);
		child.rows().forEach(this::countRefused);
		reasons.forEach((reason) -> line(reason, child.header(), ReportLine.REFUSED));
	}

	/** Tells of a row that is refused by itself. */
	void refused(TableRow row, String column, String message) {
		countRefused(row);
		line(row.fault(column, message), row, ReportLine.REFUSED);
	}

	void startUnknown(Episode first) {
		this.startUnknown.add(first.row().cell("CHILD"));
		line(first.row()
			.fault("RNE",
					"The return opens with an episode that was running; %s is only the earliest day known. "
						.formatted(ReturnDate.write(first.began()))
							+ "A return with the episode of the start (S) supplies it."),
				first.row(), ReportLine.START_UNKNOWN);
	}

	void note(FileFault note, TableRow of) {
		line(note, of, ReportLine.NOTE);
	}

	ImportReport done() {
		Map<String, ImportReport.Rows> rows = new TreeMap<>();
		this.rowsRead.forEach((file, read) -> {
			int refused = this.rowsRefused.getOrDefault(file, Set.of()).size();
			rows.put(file, new ImportReport.Rows(read, read - refused, refused));
		});
		return new ImportReport(
				new ImportReport.Children(
						this.children.values().stream().mapToInt((n) -> n).sum(), counted(ReportLine.OPENED),
						counted(ReportLine.CLOSED), counted(ReportLine.UNCHANGED), counted(ReportLine.REFUSED)),
				rows, this.startUnknown.stream().sorted().toList(),
				this.lines.stream()
					.sorted(Comparator.comparing(ReportLine::file).thenComparing(ReportLine::line))
					.toList());
	}

	private void line(FileFault place, TableRow row, String what) {
		String child = row.cell("CHILD");
		this.lines.add(new ReportLine(place.file(), place.line(), place.column(),
				child.substring(0, Math.min(child.length(), LONGEST_REFERENCE)), what, place.message()));
	}

	private void count(String what) {
		this.children.merge(what, 1, Integer::sum);
	}

	private int counted(String what) {
		return this.children.getOrDefault(what, 0);
	}

	/** Counts a row as not used, of which another line tells why. */
	void countRefused(TableRow row) {
		this.rowsRefused.computeIfAbsent(row.file(), (file) -> new HashSet<>()).add(row.line());
	}

}
