package org.iroengine.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.iroengine.calendar.WrittenDate;
import org.iroengine.web.Problems.Fault;

/** Reads proceedings as they were written, and collects what is wrong. */
class ProceedingsReader {

	private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]{1,189}");

	private final LocalDate today;

	private final List<Fault> faults = new ArrayList<>();

	ProceedingsReader(LocalDate today) {
		this.today = today;
	}

	/** What was written, without an id; not to be used where there are faults. */
	CourtProceedings read(String childRef, WrittenProceedings written) {
		if (written.guardian() == null) {
			fault("guardian", "Give the name of the Children's Guardian.");
		}
		line("guardian", written.guardian());
		line("caseNumber", written.caseNumber());
		if (written.guardianMail() != null && !MAIL.matcher(written.guardianMail()).matches()) {
			fault("guardianMail", "Write one mail address, such as name@guardians.example, or leave it out.");
		}
		return new CourtProceedings(0, childRef, written.guardian(), written.guardianMail(), written.caseNumber(),
				day("from", written.from()), null);
	}

	/** A day that has come, or null. */
	LocalDate day(String field, String text) {
		Optional<LocalDate> day = Optional.ofNullable(text).flatMap(WrittenDate::read);
		if (day.isEmpty()) {
			fault(field, ProtectionPlanReader.WRITE_DAY);
		}
		else if (day.get().isAfter(this.today)) {
			fault(field, "%s lies ahead. Record it once it has happened.".formatted(text));
		}
		return day.orElse(null);
	}

	List<Fault> faults() {
		return this.faults;
	}

	void fault(String field, String message) {
		this.faults.add(new Fault(field, message));
	}

	private void line(String field, String text) {
		if (text != null && !Texts.isLine(text)) {
			fault(field, "Write one line of at most %d characters.".formatted(Texts.LONGEST_LINE));
		}
	}

}
