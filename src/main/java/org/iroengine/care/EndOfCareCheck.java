package org.iroengine.care;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.web.Problems.Fault;

/**
 * Reads what was written of the end of a period of care, and collects everything that
 * cannot be right.
 */
class EndOfCareCheck {

	private static final String TRANSFERRED = "transferred";

	private final PeriodOfCare open;

	private final Instant now;

	private final List<Fault> faults = new ArrayList<>();

	EndOfCareCheck(PeriodOfCare open, Instant now) {
		this.open = open;
		this.now = now;
	}

	List<Fault> faults() {
		return this.faults;
	}

	/** The end that was written, where nothing is wrong with it. */
	Optional<PeriodEnd> end(WrittenEnd written) {
		Optional<Instant> at = moment(written.endedAt());
		reason(written.reason());
		boolean transferred = TRANSFERRED.equals(written.outcome());
		if (!transferred && written.outcome() != null && !"ended".equals(written.outcome())) {
			fault("outcome", "Write 'transferred' where another authority looks after the child now, else 'ended'.");
		}
		authority(written.transferredTo(), transferred);
		return at.map((moment) -> new PeriodEnd(moment, written.reason(),
				transferred ? Outcome.TRANSFERRED : Outcome.ENDED, written.transferredTo()));
	}

	private void authority(String name, boolean transferred) {
		if (name != null && !Texts.isLine(name)) {
			fault("transferredTo", "Write one line of at most %d characters.".formatted(Texts.LONGEST_LINE));
		}
		if (name != null && !transferred) {
			fault("transferredTo",
					"Only a transfer goes to another authority. Choose the outcome 'transferred', or name no authority.");
		}
	}

	Optional<Instant> moment(String text) {
		try {
			Instant at = LondonTime.read(String.valueOf(text)).at();
			if (at.isAfter(this.now)) {
				fault("endedAt", "%s lies in the future. Record it once it has happened.".formatted(text));
			}
			if (at.isBefore(this.open.becameLookedAfterAt())) {
				fault("endedAt", "The period began on %s, after this end. Check the date, and give the time too."
					.formatted(this.open.becameLookedAfterAt()));
			}
			return Optional.of(at);
		}
		catch (DateTimeParseException ex) {
			fault("endedAt", "Write a date such as 2026-03-02, or a date and time such as 2026-03-02T10:30 (London).");
			return Optional.empty();
		}
	}

	void reason(String reason) {
		if (!Texts.isReason(reason)) {
			fault("reason", "Say how care ended, such as 'returned home', in at most %d characters."
				.formatted(Texts.LONGEST_REASON));
		}
	}

	private void fault(String field, String message) {
		this.faults.add(new Fault(field, message));
	}

}
