package org.iroengine.dispute;

import java.util.Locale;

/** Why the child has somebody who may raise a dispute; reports keep the two apart. */
public enum Basis {

	/** Looked after: the 20 working days are those of the Handbook. */
	LOOKED_AFTER("dispute-total"),
	/** On a protection plan alone: the 20 working days are local policy. */
	PROTECTION_PLAN("dispute-total-protection");

	private final String rule;

	Basis(String rule) {
		this.rule = rule;
	}

	/** The rule of the timescales by which the whole dispute is due. */
	String rule() {
		return this.rule;
	}

	/** The word in the API, such as {@code looked-after}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
