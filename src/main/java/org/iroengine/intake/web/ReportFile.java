package org.iroengine.intake.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.iroengine.intake.ReportLine;

/** The report as a file for Excel, in which no cell is taken for a formula. */
final class ReportFile {

	/** Without it Excel does not read UTF-8. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private ReportFile() {
	}

	static String write(List<ReportLine> lines) {
		StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			csv.writeRecord("file", "line", "column", "child", "what", "message");
			lines.forEach((line) -> csv.writeRecord(line.file(), Long.toString(line.line()), line.column(),
					plain(line.child()), line.what(), plain(line.message())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private static String plain(String cell) {
		return cell.matches("(?s)[=+\\-@].*") ? "'" + cell : cell;
	}

}
