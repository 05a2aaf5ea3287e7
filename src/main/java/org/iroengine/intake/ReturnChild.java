package org.iroengine.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.iroengine.care.ListedChild;
import org.iroengine.care.ListedFault;

/** A child of the header with the episodes, read as far as it goes. */
class ReturnChild {

	private final List<TableRow> headers;

	private final List<TableRow> episodes;

	private final List<FileFault> faults = new ArrayList<>();

	private final List<FileFault> notes = new ArrayList<>();

	private final Optional<LocalDate> birth;

	private final List<ReturnPeriod> periods;

	ReturnChild(List<TableRow> headers, List<TableRow> episodes, LocalDate today) {
		this.headers = headers;
		this.episodes = episodes;
		headers.stream()
			.skip(1)
			.forEach((again) -> this.faults.add(again.fault("CHILD",
					"The child is in the header already (line %d). Keep the right row.".formatted(header().line()))));
		this.birth = ReturnDate.read(header().cell("DOB"));
		if (this.birth.isEmpty()) {
			this.faults.add(header().fault("DOB", ReturnDate.ADVICE));
		}
		this.periods = periods(today);
		rows().forEach((row) -> this.notes.addAll(ReturnCodes.notes(row)));
	}

	/** Rows at fault say nothing reliable of their order; there are no periods then. */
	private List<ReturnPeriod> periods(LocalDate today) {
		EpisodeReader reader = new EpisodeReader(today);
		List<Episode> read = this.episodes.stream().flatMap((row) -> reader.read(row).stream()).toList();
		PeriodReader together = new PeriodReader(read);
		this.faults.addAll(reader.faults());
		if (reader.faults().stream().anyMatch((fault) -> !fault.column().equals("LS"))) {
			return List.of();
		}
		this.faults.addAll(together.faults());
		this.notes.addAll(together.notes());
		return together.faults().isEmpty() ? together.periods() : List.of();
	}

	String childRef() {
		return header().cell("CHILD");
	}

	TableRow header() {
		return this.headers.get(0);
	}

	/** The rows of the header and of the episodes. */
	Stream<TableRow> rows() {
		return Stream.concat(this.headers.stream(), this.episodes.stream());
	}

	boolean hasEpisodes() {
		return !this.episodes.isEmpty();
	}

	/** What is wrong with the rows themselves. */
	List<FileFault> faults() {
		return this.faults;
	}

	/** What is odd, and keeps nobody out. */
	List<FileFault> notes() {
		return this.notes;
	}

	/** Each period whose start the return does not tell. */
	Stream<Episode> withoutStart() {
		return this.periods.stream().map(ReturnPeriod::first).filter((first) -> !first.startsCare());
	}

	/** What is handed on to be compared with what is known. */
	ListedChild listed() {
		return new ListedChild(childRef(), this.birth.orElse(null),
				this.periods.stream().map(ReturnPeriod::listed).toList());
	}

	/** Where in the files the thing stands that is wrong. */
	FileFault placed(ListedFault fault) {
		Optional<ReturnPeriod> period = this.periods.stream()
			.filter((read) -> read.listed().equals(fault.period()))
			.findFirst();
		return switch (fault.field()) {
			case "becameLookedAfterAt" -> period.orElseThrow().first().row().fault("DECOM", fault.message());
			case "legalStatus" -> period.orElseThrow().last().row().fault("LS", fault.message());
			case "endedAt", "reason" -> period.orElseThrow().last().row().fault("DEC", fault.message());
			case "dateOfBirth" -> header().fault("DOB", fault.message());
			default -> header().fault("CHILD", fault.message());
		};
	}

}
