package org.iroengine.care;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What social work tells of a child who has come into care, as it was written; nothing
 * here is checked yet.
 *
 * @param becameLookedAfterAt a date, or a date and time in London, or with an offset
 * @param notifiedAt the same; now, where it is left out
 * @param parents references of parents who are or were looked after too
 */
public record ComingIntoCare(String childRef, String dateOfBirth, String becameLookedAfterAt, String notifiedAt,
		String legalStatus, String initials, String locality, String team, String socialWorker, List<String> siblings,
		List<String> needs, List<String> parents) {

	/** Of a child whose parents were never looked after, as far as anybody has told. */
	public ComingIntoCare(String childRef, String dateOfBirth, String becameLookedAfterAt, String notifiedAt,
			String legalStatus, String initials, String locality, String team, String socialWorker,
			List<String> siblings, List<String> needs) {
		this(childRef, dateOfBirth, becameLookedAfterAt, notifiedAt, legalStatus, initials, locality, team,
				socialWorker, siblings, needs, List.of());
	}

	public ComingIntoCare {
		siblings = copy(siblings);
		needs = copy(needs);
		parents = copy(parents);
	}

	/** Keeps even what is no text, so that it can be found at fault. */
	private static List<String> copy(List<String> list) {
		return (list != null) ? Collections.unmodifiableList(new ArrayList<>(list)) : List.of();
	}

}
