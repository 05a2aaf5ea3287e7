package org.iroengine.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.iroengine.care.LegalStatus;

/** Reads the rows of episodes and collects everything that is wrong within a row. */
class EpisodeReader {

	private final LocalDate today;

	private final List<FileFault> faults = new ArrayList<>();

	EpisodeReader(LocalDate today) {
		this.today = today;
	}

	List<FileFault> faults() {
		return this.faults;
	}

	/** The episode, where its dates can be read. */
	Optional<Episode> read(TableRow row) {
		Optional<LocalDate> began = date(row, "DECOM");
		Optional<LocalDate> ceased = row.has("DEC") ? date(row, "DEC") : Optional.empty();
		code(row, "RNE", ReturnCodes.RNE);
		if (row.has("REC")) {
			code(row, "REC", ReturnCodes.REC);
		}
		if (LegalStatus.of(row.cell("LS")).isEmpty()) {
			fault(row, "LS",
					"There is no such legal status. Write one of the codes %s.".formatted(LegalStatus.known()));
		}
		checkEnd(row);
		began.ifPresent((from) -> ceased.filter((until) -> until.isBefore(from))
			.ifPresent((until) -> fault(row, "DEC",
					"The episode ends before it begins (DECOM). One of the dates is wrong.")));
		return began.filter((from) -> ceased.isPresent() == row.has("DEC"))
			.map((from) -> new Episode(row, from, ceased.orElse(null)));
	}

	/** X1 without an end says no more than that the child is in care. */
	private void checkEnd(TableRow row) {
		if (row.has("DEC") && !row.has("REC")) {
			fault(row, "REC", "There is an end (DEC) without its reason. Write the reason, or take the end away.");
		}
		if (!row.has("DEC") && row.has("REC") && !row.cell("REC").equals("X1")) {
			fault(row, "DEC", "There is a reason why care ended (REC) without the date. Write the date.");
		}
	}

	private Optional<LocalDate> date(TableRow row, String column) {
		Optional<LocalDate> date = ReturnDate.read(row.cell(column));
		if (date.isEmpty()) {
			fault(row, column, row.has(column) ? ReturnDate.ADVICE : "The date is missing. Write dd/mm/yyyy.");
		}
		date.filter((day) -> day.isAfter(this.today))
			.ifPresent((day) -> fault(row, column, "The date lies in the future. Check it."));
		return date;
	}

	private void code(TableRow row, String column, Set<String> codes) {
		if (!codes.contains(row.cell(column))) {
			fault(row, column,
					"There is no such code. Write one of %s.".formatted(String.join(", ", new TreeSet<>(codes))));
		}
	}

	private void fault(TableRow row, String column, String message) {
		this.faults.add(row.fault(column, message));
	}

}
