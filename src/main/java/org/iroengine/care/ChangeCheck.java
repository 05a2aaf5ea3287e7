package org.iroengine.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.iroengine.calendar.LondonTime;
import org.iroengine.calendar.WrittenDate;
import org.iroengine.web.Problems.Fault;

/**
 * Reads what was written of a change of circumstances, and collects everything that
 * cannot be right.
 */
class ChangeCheck {

	/** What is told ahead of its day. */
	private static final Set<ChangeKind> AHEAD = EnumSet.of(ChangeKind.PROPOSED_SIGNIFICANT_CHANGE,
			ChangeKind.END_OF_CARE_PLANNED);

	private final PeriodOfCare period;

	private final LocalDate today;

	private final List<Fault> faults = new ArrayList<>();

	ChangeCheck(PeriodOfCare period, LocalDate today) {
		this.period = period;
		this.today = today;
	}

	List<Fault> faults() {
		return this.faults;
	}

	/** The change that was written; it is whole where nothing is wrong with it. */
	Change read(WrittenChange written) {
		Optional<ChangeKind> kind = ChangeKind.of(written.kind());
		if (kind.isEmpty()) {
			fault("kind", "Write one of " + ChangeKind.known() + ".");
		}
		Optional<LocalDate> on = WrittenDate.read(String.valueOf(written.date()));
		on.ifPresentOrElse((day) -> check(day, kind),
				() -> fault("date", "Write the day of the change as yyyy-mm-dd, such as 2026-03-02."));
		Optional<LegalStatus> status = status(written.legalStatus(), kind);
		String note = (written.note() != null) ? written.note().strip() : "";
		if (!note.isEmpty() && !Texts.isReason(note)) {
			fault("note", "Write at most %d characters.".formatted(Texts.LONGEST_REASON));
		}
		return new Change(0, this.period.id(), this.period.childRef(), kind.orElse(null), on.orElse(null),
				status.orElse(null), note);
	}

	private void check(LocalDate day, Optional<ChangeKind> kind) {
		if (day.isAfter(this.today) && kind.filter(AHEAD::contains).isEmpty()) {
			fault("date", "%s lies ahead. Record it once it has happened, or as a proposed-significant-change."
				.formatted(day));
		}
		LocalDate start = LondonTime.date(this.period.becameLookedAfterAt());
		if (day.isBefore(start)) {
			fault("date", "The child is looked after since %s, after this day. Check the date.".formatted(start));
		}
	}

	private Optional<LegalStatus> status(String code, Optional<ChangeKind> kind) {
		boolean wanted = kind.filter(ChangeKind.LEGAL_STATUS::equals).isPresent();
		Optional<LegalStatus> status = LegalStatus.of(code);
		if (wanted && status.isEmpty()) {
			fault("legalStatus", "Write the new status, one of the codes " + LegalStatus.known() + ".");
		}
		if (!wanted && code != null) {
			fault("legalStatus", "Only a change of the kind legal-status tells a code. Leave it out.");
		}
		return status.filter((known) -> wanted);
	}

	private void fault(String field, String message) {
		this.faults.add(new Fault(field, message));
	}

}
