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

	private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

	private static final Pattern INITIALS = Pattern.compile("[\\p{L}.]{1,6}");

	static final int ADULT = 18;

	static final String REFERENCE_ADVICE = "Give the child's reference in the case system: letters, digits, _ and -, "
			+ "at most 40.";

	private static final int LONGEST_LIST = 30;

	private static final String MOMENT_ADVICE = "Write a date such as 2026-03-02, or a date and time such as "
			+ "2026-03-02T10:30 (London) or 2026-03-02T10:30Z.";

	private final ComingIntoCare written;

	private final Instant now;

	private final List<Fault> faults = new ArrayList<>();

	private final Optional<LocalDate> birth;

	private final Optional<PeriodOfCare> period;

	ArrivalCheck(ComingIntoCare written, Instant now) {
		this.written = written;
		this.now = now;
		this.birth = readBirth();
		this.period = readPeriod();
		checkReferences();
		checkTexts();
	}

	/**
	 * What is wrong with the fields themselves; the period is there where this stays
	 * empty.
	 */
	List<Fault> faults() {
		return this.faults;
	}

	/** The child that was written, where nothing is wrong. */
	Child child() {
		return new Child(this.written.childRef(), this.written.initials(), this.birth.orElseThrow());
	}

	/** The period that was written, without an id, where it can be read. */
	Optional<PeriodOfCare> period() {
		return this.period;
	}

	Optional<LocalDate> dateOfBirth() {
		return this.birth;
	}

	/** Whether the child's reference is one that can be looked up. */
	boolean hasReference() {
		return isReference(this.written.childRef());
	}

	private Optional<PeriodOfCare> readPeriod() {
		Optional<LondonTime.Written> start = past("becameLookedAfterAt", this.written.becameLookedAfterAt());
		Instant notified = notifiedAt();
		this.birth.ifPresent((birth) -> start.ifPresent((moment) -> checkAge(birth, moment.at())));
		if (LegalStatus.of(this.written.legalStatus()).isEmpty()) {
			fault("legalStatus", "Write one of the codes " + LegalStatus.known() + ".");
		}
		return start.map((moment) -> new PeriodOfCare(0, this.written.childRef(), moment.at(), moment.timeKnown(),
				notified, this.written.legalStatus(), this.written.locality(), this.written.team(),
				this.written.socialWorker(), this.written.needs(), null, false, true));
	}

	private Optional<LocalDate> readBirth() {
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
		if (Texts.isLine(id) && !exists.test(id)) {
			fault(field, "There is no '%s'. Check the id, or leave it out.".formatted(id));
		}
		return this;
	}

	void fault(String field, String message) {
		this.faults.add(new Fault(field, message));
	}

	private void checkReferences() {
		if (!hasReference()) {
			fault("childRef", REFERENCE_ADVICE);
		}
		if (this.written.initials() != null && !INITIALS.matcher(this.written.initials()).matches()) {
			fault("initials", "Give initials only, at most 6 letters; never a name.");
		}
		list("siblings", this.written.siblings(), this::isAnother, "Give references of other children");
		list("parents", this.written.parents(), this::isAnother,
				"Give references of parents who are or were looked after");
	}

	private boolean isAnother(String reference) {
		return isReference(reference) && !reference.equals(this.written.childRef());
	}

	private void checkTexts() {
		line("locality", this.written.locality());
		line("team", this.written.team());
		line("socialWorker", this.written.socialWorker());
		list("needs", this.written.needs(), Texts::isLine, "Write each need in a line");
	}

	private void line(String field, String text) {
		if (text != null && !Texts.isLine(text)) {
			fault(field, "Write one line of at most %d characters.".formatted(Texts.LONGEST_LINE));
		}
	}

	private void list(String field, List<String> list, Predicate<String> right, String advice) {
		if (list.size() > LONGEST_LIST || !list.stream().allMatch(right)) {
			fault(field, "%s, at most %d.".formatted(advice, LONGEST_LIST));
		}
	}

	static boolean isReference(String text) {
		return text != null && REFERENCE.matcher(text).matches();
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
			fault("becameLookedAfterAt", "The child was born after this start. One of the dates is wrong.");
		}
		else if (!day.isBefore(birth.plusYears(ADULT))) {
			fault("dateOfBirth", "The person was 18 or older at the start. Check the date of birth and the start.");
		}
	}

}
