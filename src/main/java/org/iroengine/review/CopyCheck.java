package org.iroengine.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.iroengine.web.Problems.Fault;
import org.iroengine.web.StorableText;

/** Reads what was written of a copy, and collects everything that cannot be right. */
class CopyCheck {

	private static final int LONGEST = 500;

	private final RecordCopy copy;

	private final Participant to;

	private final List<Fault> faults = new ArrayList<>();

	CopyCheck(RecordCopy copy, Participant to) {
		this.copy = copy;
		this.to = to;
	}

	List<Fault> faults() {
		return this.faults;
	}

	/** What was printed before a correction must not count as the corrected record. */
	void edition(WrittenCopy written) {
		if (!String.valueOf(this.copy.edition()).equals(written.edition())) {
			fault("channel",
					"The record was corrected meanwhile. Print edition %d for %s and send that, then record it again."
						.formatted(this.copy.edition(), this.to.name()));
		}
	}

	/**
	 * Checks a copy that is to be sent.
	 * @param stop what forbids it, or null
	 * @param check whether somebody made sure of an address before
	 */
	void sending(WrittenCopy written, Stop stop, boolean check) {
		if (stop != null) {
			fault("withheld", "Nothing about %s may leave: %s. Withhold it, and call.".formatted(this.copy.childRef(),
					stop.kind().title().toLowerCase(Locale.ROOT)));
		}
		Optional<CopyChannel> channel = read(CopyChannel.values(), written.channel());
		if (channel.isEmpty() || channel.get() == CopyChannel.NONE) {
			fault("channel",
					"Choose how the copy for %s goes, or withhold it with a reason.".formatted(this.to.name()));
		}
		else {
			way(channel.get(), written, check);
		}
	}

	private void way(CopyChannel channel, WrittenCopy written, boolean check) {
		if (channel == CopyChannel.LINK && this.to.personId() == null) {
			fault("channel", "%s has no sign-in. Choose post, secure mail or by hand.".formatted(this.to.name()));
		}
		if (channel.isAddressed()) {
			address(written, check);
		}
		if (channel != CopyChannel.LINK && !isText(written.proof())) {
			fault("proof", "%s: %s At most %d characters.".formatted(this.to.name(), channel.proof(), LONGEST));
		}
	}

	private void address(WrittenCopy written, boolean check) {
		if (!isText(written.address())) {
			fault("address", "Write the address of %s, or withhold the copy.".formatted(this.to.name()));
		}
		else if (!check && !written.confirmed()) {
			fault("confirmed",
					"Nobody has confirmed the address of %s in time. Make sure of it, and tick that you have."
						.formatted(this.to.name()));
		}
	}

	/** Checks a copy that is withheld. */
	void withholding(WrittenCopy written, LocalDate today) {
		Optional<WithheldReason> as = read(WithheldReason.values(), written.withheldAs());
		if (as.isEmpty()) {
			fault("withheld", "Choose why the copy for %s is withheld.".formatted(this.to.name()));
		}
		if (!isText(written.reason())) {
			fault("reason", "Say in your words why the copy for %s is withheld, in at most %d characters."
				.formatted(this.to.name(), LONGEST));
		}
		if (written.until() != null) {
			until(written.until(), as, today);
		}
	}

	private void until(String written, Optional<WithheldReason> as, LocalDate today) {
		try {
			if (!LocalDate.parse(written).isAfter(today)) {
				fault("until", "The day on which it is looked at again lies in the past. Give a later one.");
			}
		}
		catch (DateTimeParseException ex) {
			fault("until", "Write a day that there is, such as 2026-09-01.");
		}
		if (as.isPresent() && !as.get().isLasting()) {
			fault("until", "Only an address or a decision to send nothing lasts for later reviews. Leave the day out.");
		}
	}

	void fault(String field, String message) {
		this.faults.add(new Fault(field + "-" + this.copy.id(), message));
	}

	static boolean isText(String text) {
		return text != null && !text.isBlank() && text.length() <= LONGEST && StorableText.isStorable(text);
	}

	static <E extends Enum<E>> Optional<E> read(E[] values, String name) {
		return Arrays.stream(values).filter((one) -> one.name().equals(name)).findFirst();
	}

}
