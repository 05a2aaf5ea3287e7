package org.iroengine.care;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.iroengine.calendar.LondonTime;
import org.iroengine.web.Problems.Fault;

/**
 * Reads what was written of a child who came into care, and collects everything that
 * cannot be right.
 */
class ArrivalCheck {

	private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/_-]{0,39}");

	private static final Pattern INITIALS = Pattern.compile("[\\p{L}.]{1,6}");

	private static final int ADULT = 18;

	private static final String MOMENT_ADVICE = "Write a date such as 2026-03-02, or a date and time such as "
			+ "2026-03-02T10:30 (London) or 2026-03-02T10:30Z.";

	private final ComingIntoCare written;

	private final Instant now;

	private final List<Fault> faults = new ArrayList<>();

	private final Optional<LocalDate> dateOfBirth;

	ArrivalCheck(ComingIntoCare written, Instant now) {
		this.written = written;
		this.now = now;
		this.dateOfBirth = readDateOfBirth();
	}

	/**
	 * What is wrong with the fields themselves; the period is there where this stays
	 * empty.
	 */
	List<Fault> faults() {
		return this.faults;
	}

	/** The period that was written, without an id, where it can be read. */
	Optional<PeriodOfCare> period() {
		checkReference();
		Optional<LondonTime.Written> start = past("becameLookedAfterAt", this.written.becameLookedAfterAt());
		Instant notified = notifiedAt();
		this.dateOfBirth.ifPresent((birth) -> start.ifPresent((moment) -> checkAge(birth, moment.at())));
		if (LegalStatus.of(this.written.legalStatus()).isEmpty()) {
			fault("legalStatus", "Write one of the codes " + LegalStatus.known() + ".");
		}
		return start.map((moment) -> new PeriodOfCare(0, this.written.childRef(), moment.at(), moment.timeKnown(),
				notified, this.written.legalStatus(), this.written.locality(), this.written.team(),
				this.written.socialWorker(), this.written.needs(), null));
	}

	/** The date of birth that was written, where it can be read. */
	Optional<LocalDate> dateOfBirth() {
		return this.dateOfBirth;
	}

	private Optional<LocalDate> readDateOfBirth() {
		try {
			return Optional.of(LocalDate.parse(String.valueOf(this.written.dateOfBirth())));
		}
		catch (DateTimeParseException ex) {
			fault("dateOfBirth", "Write the date of birth as yyyy-mm-dd, such as 2016-09-30.");
			return Optional.empty();
		}
	}

	/**
	 * Adds a fault where a reference to somebody or something is given that does not
	 * exist.
	 */
	ArrivalCheck known(String field, String id, Predicate<String> exists) {
		if (id != null && !exists.test(id)) {
			fault(field, "There is no '%s'. Check the id, or leave it out.".formatted(id));
		}
		return this;
	}

	void fault(String field, String message) {
		this.faults.add(new Fault(field, message));
	}

	private void checkReference() {
		if (this.written.childRef() == null || !REFERENCE.matcher(this.written.childRef()).matches()) {
			fault("childRef", "Give the child's reference in the case system: letters, digits, / _ -, at most 40.");
		}
		if (this.written.initials() != null && !INITIALS.matcher(this.written.initials()).matches()) {
			fault("initials", "Give initials only, at most 6 letters; never a name.");
		}
		this.written.siblings()
			.stream()
			.filter((sibling) -> sibling.equals(this.written.childRef()) || !REFERENCE.matcher(sibling).matches())
			.forEach((sibling) -> fault("siblings", "'%s' cannot be a sibling's reference.".formatted(sibling)));
	}

	private Instant notifiedAt() {
		return (this.written.notifiedAt() == null) ? this.now
				: past("notifiedAt", this.written.notifiedAt()).map(LondonTime.Written::at).orElse(this.now);
	}

	private Optional<LondonTime.Written> past(String field, String text) {
		try {
			LondonTime.Written moment = LondonTime.read(String.valueOf(text));
			if (moment.at().isAfter(this.now)) {
				fault(field, "%s lies in the future. Record it once it has happened.".formatted(text));
			}
			return Optional.of(moment);
		}
		catch (DateTimeParseException ex) {
			fault(field, MOMENT_ADVICE);
			return Optional.empty();
		}
	}

	private void checkAge(LocalDate birth, Instant start) {
		LocalDate day = LondonTime.date(start);
		if (day.isBefore(birth)) {
			fault("becameLookedAfterAt",
					"The child was born on %s, after this start. One of the dates is wrong.".formatted(birth));
		}
		else if (!day.isBefore(birth.plusYears(ADULT))) {
			fault("dateOfBirth",
					"Born on %s the person was 18 or older at the start; check the date of birth.".formatted(birth));
		}
	}

}
