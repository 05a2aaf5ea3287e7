package org.iroengine.allocation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.iroengine.calendar.WrittenDate;
import org.iroengine.web.Problems.Fault;

/** Two local dates in London, as a caller writes them. */
final class Days {

	private final List<Fault> faults = new ArrayList<>();

	private final Optional<LocalDate> from;

	private final Optional<LocalDate> to;

	private Days(Map<String, String> parameters) {
		Set<String> unknown = new TreeSet<>(parameters.keySet());
		unknown.removeAll(Set.of("from", "to"));
		unknown
			.forEach((name) -> this.faults.add(new Fault(name, "is not known here; use from and to, or child alone")));
		this.from = day(parameters, "from");
		this.to = day(parameters, "to");
		if (this.from.isPresent() && this.to.filter(this.from.get()::isAfter).isPresent()) {
			this.faults.add(new Fault("to", "The last day lies before the first. Exchange them."));
		}
	}

	/** The days between which something is asked for. */
	static Days of(Map<String, String> parameters) {
		return new Days(parameters);
	}

	/** Everything that is wrong with them. */
	List<Fault> faults() {
		return this.faults;
	}

	LocalDate from() {
		return this.from.orElseThrow();
	}

	LocalDate to() {
		return this.to.orElseThrow();
	}

	private Optional<LocalDate> day(Map<String, String> parameters, String name) {
		Optional<LocalDate> day = Optional.ofNullable(parameters.get(name)).flatMap(WrittenDate::read);
		if (day.isEmpty()) {
			this.faults.add(new Fault(name, "Write a day that there is, as 31/01/2026 or 2026-01-31."));
		}
		return day;
	}

}
