package org.iroengine.allocation;

import java.util.List;

/**
 * A child of an officer who is away or leaves.
 *
 * @param label the reference and initials
 * @param dates what is open for the child and by when, the earliest first
 * @param covers who acts on which days, in words
 * @param proposed the officer's id; null where nobody may be the child's IRO
 * @param may who may be, by name
 * @param why what speaks for the officer, in words
 */
public record CaseloadChild(long allocationId, String childRef, String label, List<String> dates, List<String> covers,
		String proposed, List<OfficerLoad> may, String why) {

	/** The same with the officer of a plan, or the deputy who is named and may be. */
	CaseloadChild proposing(Plan.Choice choice, String deputy) {
		boolean named = choice.may().stream().anyMatch((officer) -> officer.id().equals(deputy));
		return new CaseloadChild(this.allocationId, this.childRef, this.label, this.dates, this.covers,
				named ? deputy : choice.officer(), choice.may(), named ? "named as the deputy" : choice.why());
	}

}
