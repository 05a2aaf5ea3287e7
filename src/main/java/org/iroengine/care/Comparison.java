package org.iroengine.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.ListedChange.Kind;

/**
 * Compares what a list tells of one child with what is known, period by period. A list
 * knows days only, so days are compared.
 */
class Comparison {

	/** Nobody looked after today came into care before. */
	private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

	private final ListedChild child;

	private final KnownChild known;

	private final Instant now;

	private final List<PeriodOfCare> periods;

	private final List<ListedChange> changes = new ArrayList<>();

	private final List<ListedFault> faults = new ArrayList<>();

	Comparison(ListedChild child, KnownChild known, Instant now) {
		this.child = child;
		this.known = known;
		this.now = now;
		this.periods = new ArrayList<>(known.periods());
	}

	ListedOutcome compare() {
		checkChild();
		if (hasPossibleBirth()) {
			this.child.periods().forEach(this::compare);
		}
		return new ListedOutcome(this.child, this.faults.isEmpty() ? List.copyOf(this.changes) : List.of(),
				List.copyOf(this.faults));
	}

	private void checkChild() {
		if (!ArrivalCheck.isReference(this.child.childRef())) {
			fault(null, "childRef", ArrivalCheck.REFERENCE_ADVICE);
		}
		if (this.child.dateOfBirth() == null) {
			fault(null, "dateOfBirth", "The date of birth is missing.");
		}
		else if (!hasPossibleBirth()) {
			fault(null, "dateOfBirth", "The date of birth lies in the future. Check it.");
		}
		else if (this.known.hasOtherBirth(this.child.dateOfBirth())) {
			fault(null, "dateOfBirth",
					"The child is known with another date of birth. Check the reference and the date.");
		}
	}

	private boolean hasPossibleBirth() {
		return this.child.dateOfBirth() != null && !this.child.dateOfBirth().isAfter(LondonTime.date(this.now));
	}

	private void compare(ListedPeriod written) {
		ArrivalCheck check = new ArrivalCheck(arrival(written), this.now);
		check.faults().forEach((fault) -> fault(written, fault.field(), fault.message()));
		if (written.start().isBefore(EARLIEST)) {
			fault(written, "becameLookedAfterAt", "The start lies before 1980. Check the year.");
		}
		if (check.faults().isEmpty()) {
			LocalDate birthday = this.child.dateOfBirth().plusYears(ArrivalCheck.ADULT);
			compare(written, written.endedBy(birthday, LondonTime.date(this.now)), check.period().orElseThrow());
		}
	}

	private void compare(ListedPeriod written, ListedPeriod listed, PeriodOfCare read) {
		Optional<PeriodOfCare> same = this.periods.stream().filter((period) -> isSame(period, listed)).findFirst();
		Optional<PeriodOfCare> other = this.periods.stream().filter((period) -> overlap(period, listed)).findFirst();
		if (same.isPresent()) {
			meet(written, listed, same.get());
		}
		else if (other.isPresent()) {
			fault(written, "becameLookedAfterAt",
					"%s. Find out which is right, and mend the return or the record.".formatted(inWords(other.get())));
		}
		else if (this.known.isWithdrawn(listed.start())) {
			fault(written, "becameLookedAfterAt",
					"""
							Here this period was withdrawn, because it was recorded by mistake. Mend the return, or record the child \
							again if it was none.""");
		}
		else {
			begin(listed, read, written);
		}
	}

	private void begin(ListedPeriod listed, PeriodOfCare read, ListedPeriod written) {
		PeriodOfCare begun = this.known.completed(read.from(read.becameLookedAfterAt(), listed.startKnown()));
		change(Kind.BEGUN, begun, (listed.end() != null) ? ended(written, listed, begun) : begun, listed.endReason());
	}

	/** The list speaks of a period that is known: it may begin earlier, and end. */
	private void meet(ListedPeriod written, ListedPeriod listed, PeriodOfCare period) {
		PeriodOfCare now = period;
		if (corrects(listed, period)) {
			now = period.from(LondonTime.startOf(listed.start()), listed.startKnown());
			change(Kind.START_CORRECTED, period, now, null);
		}
		LocalDate end = end(period);
		if (end == null && listed.end() != null) {
			change(Kind.ENDED, now, ended(written, listed, now), listed.endReason());
		}
		else if (end != null && !end.equals(listed.end())) {
			fault(written, "endedAt",
					"%s. Find out which is right, and mend the return or the record.".formatted(inWords(period)));
		}
		else if (now == period) {
			change(Kind.SAME, period, period, null);
		}
	}

	private void change(Kind kind, PeriodOfCare before, PeriodOfCare after, String endReason) {
		this.periods.remove(before);
		this.periods.add(after);
		this.changes.add(new ListedChange(kind, after, endReason));
	}

	private PeriodOfCare ended(ListedPeriod written, ListedPeriod listed, PeriodOfCare open) {
		Instant start = open.becameLookedAfterAt();
		Instant end = LondonTime.startOf(listed.end());
		Instant at = (end.isBefore(start) && LondonTime.date(start).equals(listed.end())) ? start : end;
		EndOfCareCheck check = new EndOfCareCheck(open, this.now);
		check.moment(at.toString());
		check.reason(listed.endReason());
		check.faults().forEach((fault) -> fault(written, fault.field(), fault.message()));
		return open.until(at);
	}

	private ComingIntoCare arrival(ListedPeriod written) {
		return new ComingIntoCare(this.child.childRef(), String.valueOf(this.child.dateOfBirth()),
				written.start().toString(), null, written.legalStatus(), null, null, null, null, null, null);
	}

	private void fault(ListedPeriod period, String field, String message) {
		this.faults.add(new ListedFault(period, field, message));
	}

	private static boolean isSame(PeriodOfCare period, ListedPeriod listed) {
		LocalDate start = start(period);
		return start.equals(listed.start()) || !listed.startKnown() && span(period).covers(listed.start())
				|| !period.startKnown() && listed.covers(start);
	}

	private static boolean corrects(ListedPeriod listed, PeriodOfCare period) {
		return listed.start().isBefore(start(period))
				|| listed.startKnown() && !period.startKnown() && listed.start().equals(start(period));
	}

	private static boolean overlap(PeriodOfCare period, ListedPeriod listed) {
		return span(period).covers(listed.start()) || listed.covers(start(period));
	}

	private static ListedPeriod span(PeriodOfCare period) {
		return new ListedPeriod(start(period), period.startKnown(), period.legalStatus(), end(period), null);
	}

	private static String inWords(PeriodOfCare period) {
		return (period.endedAt() == null) ? "Here the child is in care since %s".formatted(start(period))
				: "Here a period of care ran from %s until %s".formatted(start(period), end(period));
	}

	private static LocalDate start(PeriodOfCare period) {
		return LondonTime.date(period.becameLookedAfterAt());
	}

	private static LocalDate end(PeriodOfCare period) {
		return (period.endedAt() != null) ? LondonTime.date(period.endedAt()) : null;
	}

}
