package org.iroengine.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.iroengine.calendar.WrittenDate;
import org.iroengine.web.Problems.Fault;

/** Reads a plan as it was written, and collects what cannot be read or cannot be. */
class ProtectionPlanReader {

	static final String WRITE_DAY = "Write a day that there is, as 31/01/2026 or 2026-01-31.";

	private static final Pattern INITIALS = Pattern.compile("[\\p{L}.]{1,6}");

	private final WrittenProtectionPlan written;

	private final LocalDate today;

	private final List<Fault> faults = new ArrayList<>();

	ProtectionPlanReader(WrittenProtectionPlan written, LocalDate today) {
		this.written = written;
		this.today = today;
	}

	/** The plan; what is wrong is added to the faults. */
	ProtectionPlan read() {
		if (!ArrivalCheck.isReference(this.written.child())) {
			fault("child", ArrivalCheck.REFERENCE_ADVICE);
		}
		if (this.written.initials() != null && !INITIALS.matcher(this.written.initials()).matches()) {
			fault("initials", "Give initials only, at most 6 letters; never a name.");
		}
		if (this.written.from() == null) {
			fault("from", "Give the first day of the plan.");
		}
		LocalDate from = day("from", this.written.from());
		LocalDate to = day("to", this.written.to());
		if (from != null && to != null && from.isAfter(to)) {
			fault("to", "The last day lies before the first. Exchange them.");
		}
		return new ProtectionPlan(this.written.child(), this.written.initials(), this.written.chair(),
				this.written.team(), from, to);
	}

	List<Fault> faults() {
		return this.faults;
	}

	void fault(String field, String message, Object... facts) {
		this.faults.add(new Fault(field, message.formatted(facts)));
	}

	private LocalDate day(String field, String text) {
		if (text == null) {
			return null;
		}
		Optional<LocalDate> day = WrittenDate.read(text);
		day.ifPresentOrElse((date) -> {
			if (date.isAfter(this.today)) {
				fault(field, "%s lies ahead. Record it once it has happened.", text);
			}
		}, () -> fault(field, WRITE_DAY));
		return day.orElse(null);
	}

}
