package org.iroengine.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.iroengine.calendar.WrittenDate;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.StorableText;

/** Reads what was written of a report, and collects what is wrong with it. */
final class ReportCheck {

	private static final int LONGEST = 500;

	private final List<Fault> faults = new ArrayList<>();

	private final WrittenReport written;

	private final LocalDate first;

	private final LocalDate today;

	/**
	 * Checks against the days that people can mean.
	 * @param first the day from which the review counts
	 */
	ReportCheck(WrittenReport written, LocalDate first, LocalDate today) {
		this.written = written;
		this.first = first;
		this.today = today;
		day("sentOn", written.sentOn(), "Say when the report went to the IRO");
		note(!isText(written.place()), "place",
				"Say where the report is on the case system, in at most %d characters.".formatted(LONGEST));
		note(!"yes".equals(written.plan()) && !"no".equals(written.plan()), "plan",
				"Say whether the care plan is with it.");
	}

	/** Where business support writes, it says how it heard of it. */
	ReportCheck told() {
		this.faults.addAll(telling(null).faults());
		return this;
	}

	List<Fault> faults() {
		return this.faults;
	}

	/** The report; only where there are no faults. */
	SocialWorkReport report() {
		return new SocialWorkReport(read(this.written.sentOn()).orElseThrow(), this.written.place().strip(),
				"yes".equals(this.written.plan()));
	}

	/** How it was told in the name of the person; only where there are no faults. */
	Told toldBy(String person) {
		return telling(person).told();
	}

	private ToldCheck telling(String person) {
		return new ToldCheck(new WrittenTelling(person, this.written.toldWay(), this.written.toldOn()), this.first,
				this.today);
	}

	private void day(String field, String text, String advice) {
		boolean right = read(text).filter((day) -> !day.isBefore(this.first) && !day.isAfter(this.today)).isPresent();
		note(!right, field,
				"%s, a day from %s to %s.".formatted(advice, ReviewWords.day(this.first), ReviewWords.day(this.today)));
	}

	private void note(boolean wrong, String field, String message) {
		if (wrong) {
			this.faults.add(new Fault(field, message));
		}
	}

	private static boolean isText(String text) {
		return text != null && !text.isBlank() && text.strip().length() <= LONGEST && StorableText.isStorable(text);
	}

	private static Optional<LocalDate> read(String text) {
		return Optional.ofNullable(text).map(String::strip).flatMap(WrittenDate::read);
	}

}
