package org.iroengine.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Reads a file of comma-separated values in UTF-8, and lists everything that is wrong
 * with its form. A byte-order mark, as Excel writes one, is read over.
 */
final class TableReader {

	/** More children and episodes than any council in England has. */
	static final int MOST_ROWS = 100_000;

	private final Columns columns;

	private final List<TableRow> rows = new ArrayList<>();

	private final List<FileFault> faults = new ArrayList<>();

	private List<String> titles;

	private TableReader(Columns columns) {
		this.columns = columns;
	}

	static Table read(byte[] content, Columns columns) {
		TableReader reader = new TableReader(columns);
		reader.text(content).ifPresent(reader::read);
		return new Table(List.copyOf(reader.rows), List.copyOf(reader.faults));
	}

	private Optional<String> text(byte[] content) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
		}
		catch (CharacterCodingException ex) {
			fault(0, null, "The file is not written in UTF-8. Save it as 'CSV UTF-8 (comma delimited)'.");
			return Optional.empty();
		}
	}

	private void read(String text) {
		try (CsvReader<CsvRecord> csv = CsvReader.builder()
			.allowExtraFields(true)
			.allowMissingFields(true)
			.ofCsvRecord(text)) {
			csv.stream().limit(MOST_ROWS + 2L).forEach(this::add);
		}
		catch (CsvParseException ex) {
			fault(0, null, "The file cannot be read as comma-separated values: %s".formatted(ex.getMessage()));
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		if (this.titles == null) {
			fault(0, null, "The file is empty. Its first line names the columns: %s."
				.formatted(String.join(",", this.columns.required())));
		}
	}

	private void add(CsvRecord read) {
		if (this.titles == null) {
			this.titles = read.getFields().stream().map(String::strip).toList();
			this.faults.addAll(this.columns.faults(this.titles, read.getStartingLineNumber()));
		}
		else if (this.rows.size() == MOST_ROWS) {
			fault(read.getStartingLineNumber(), null,
					"The file has more than %d rows. Split it, or check what was exported.".formatted(MOST_ROWS));
		}
		else if (this.faults.stream().noneMatch((fault) -> fault.line() <= 1)) {
			addRow(read);
		}
	}

	private void addRow(CsvRecord read) {
		if (read.getFieldCount() != this.titles.size()) {
			fault(read.getStartingLineNumber(), null, "The line has %d cells where the first line names %d columns."
				.formatted(read.getFieldCount(), this.titles.size()));
			return;
		}
		for (int place = 0; place < this.titles.size(); place++) {
			if (read.getField(place).matches("(?s).*\\p{Cntrl}.*")) {
				fault(read.getStartingLineNumber(), this.titles.get(place),
						"The cell holds a line break or a control character. Write it in one line.");
			}
		}
		this.rows.add(new TableRow(this.columns.file(), read.getStartingLineNumber(),
				this.columns.cells(this.titles, read.getFields())));
	}

	private void fault(long line, String column, String message) {
		this.faults.add(new FileFault(this.columns.file(), line, column, message));
	}

}
