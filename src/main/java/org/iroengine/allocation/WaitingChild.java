package org.iroengine.allocation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A child whose officer is still to be confirmed, with the one the plan proposes.
 *
 * @param label the reference and initials
 * @param age in years, today
 * @param since the local date in London on which care began, in words
 * @param legalStatus in words
 * @param locality may be null
 * @param team may be null
 * @param proposed the officer's id; null where nobody may be the child's IRO
 * @param why what speaks for the officer proposed, in words
 * @param may who may be, by name
 */
public record WaitingChild(long allocationId, String childRef, String label, int age, String since, String legalStatus,
		String locality, String team, String proposed, String why, List<OfficerLoad> may) {

	/** The name of the officer proposed; null where nobody is. */
	public String proposedName() {
		return this.may.stream()
			.filter((officer) -> officer.id().equals(this.proposed))
			.map(OfficerLoad::name)
			.findFirst()
			.orElse(null);
	}

	/** Locality and team, as far as they are known. */
	public String place() {
		return Stream.of(this.locality, this.team).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}

}
