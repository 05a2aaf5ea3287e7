package org.iroengine.allocation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an allocation was late. */
public enum LatenessReason {

	/** Social work told the service after the time was over. */
	LATE_NOTIFICATION("told late"),
	/** Every officer was blocked. */
	NO_ELIGIBLE_OFFICER("no officer may be the child’s IRO"),
	/** Nobody had room for another child. */
	NO_CAPACITY("no officer has room for another child"),
	/** Whoever allocates, or the officer, was away. */
	ABSENCE("somebody was absent"),
	/** Something had to be known first. */
	INFORMATION_MISSING("information was missing"),
	/** Anything else, told in a note. */
	OTHER("another reason");

	private final String words;

	LatenessReason(String words) {
		this.words = words;
	}

	/** The code that the ledger keeps, such as {@code late-notification}. */
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
