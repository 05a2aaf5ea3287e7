package org.iroengine.intake;

import java.util.List;
import java.util.stream.Collectors;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Caseload;
import org.iroengine.care.ListedChange;
import org.iroengine.care.ListedChange.Kind;

/** Says in words what a return meant for the periods of one child. */
record ChangesInWords(List<ListedChange> changes) {

	/** In care now and news: opened; else whatever ended: closed. */
	String what() {
		if (this.changes.stream().anyMatch((change) -> change.isNewInCare() || change.kind() == Kind.START_CORRECTED)) {
			return ReportLine.OPENED;
		}
		return this.changes.stream().allMatch((change) -> change.kind() == Kind.SAME) ? ReportLine.UNCHANGED
				: ReportLine.CLOSED;
	}

	String message() {
		return this.changes.stream().map(ChangesInWords::words).collect(Collectors.joining(" "));
	}

	private static String words(ListedChange change) {
		return switch (change.kind()) {
			case BEGUN -> "In care from %s%s.".formatted(began(change), until(change));
			case ENDED -> "Care ended%s.".formatted(until(change));
			case START_CORRECTED -> "The start of the period is now known better: %s.".formatted(began(change));
			case SAME -> "In care from %s, as known%s.".formatted(began(change), until(change));
		};
	}

	private static String began(ListedChange change) {
		return ReturnDate.write(LondonTime.date(change.period().becameLookedAfterAt()));
	}

	/** A date that would tell the date of birth is not written. */
	private static String until(ListedChange change) {
		if (change.period().endedAt() == null) {
			return "";
		}
		if (Caseload.EIGHTEENTH.equals(change.endReason())) {
			return " until the " + change.endReason();
		}
		return (change.endReason() == null) ? ", over since"
				: " until %s".formatted(ReturnDate.write(LondonTime.date(change.period().endedAt())));
	}

}
