package org.iroengine.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a child had no IRO within the 48 hours. */
public enum LatenessReason {

	/** Social work told the service after the time had passed. */
	LATE_NOTIFICATION("The service was notified late"),
	/** Every officer was blocked. */
	NO_ELIGIBLE_OFFICER("No officer was eligible"),
	/** Nobody could take another child. */
	NO_CAPACITY("No officer had capacity"),
	/** Somebody who allocates, or the officer meant, was away. */
	ABSENCE("Absence"),
	/** Something had to be found out about the child first. */
	INFORMATION_MISSING("Information about the child was missing"),
	/** Anything else. */
	OTHER("Another reason");

	private final String title;

	LatenessReason(String title) {
		this.title = title;
	}

	/** As forms and the ledger write it, such as {@code late-notification}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** As people read it. */
	public String title() {
		return this.title;
	}

	public static Optional<LatenessReason> of(String code) {
		return Arrays.stream(values()).filter((reason) -> reason.code().equals(code)).findFirst();
	}

	/** The codes of all reasons. */
	public static List<String> codes() {
		return Arrays.stream(values()).map(LatenessReason::code).toList();
	}

}
