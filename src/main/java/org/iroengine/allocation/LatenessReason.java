package org.iroengine.allocation;

import java.util.Arrays;
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

	private final String words;

	LatenessReason(String words) {
		this.words = words;
	}

	/** As forms and the ledger write it, such as {@code late-notification}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What people read. */
	public String words() {
		return this.words;
	}

	/** The reason with the code; empty where there is none. */
	public static Optional<LatenessReason> of(String code) {
		return Arrays.stream(values()).filter((reason) -> reason.code().equals(code)).findFirst();
	}

}
