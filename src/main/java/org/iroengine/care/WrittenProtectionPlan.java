package org.iroengine.care;

/**
 * A child protection plan as somebody wrote it, in a file or a form.
 *
 * @param child the child's reference in the case system
 * @param initials may be empty
 * @param chair the officer's user name
 * @param team may be empty
 * @param from the first day
 * @param to the last day, empty while the plan is open
 */
public record WrittenProtectionPlan(String child, String initials, String chair, String team, String from, String to) {

	/** Reads over blanks; what is empty is null. */
	public WrittenProtectionPlan {
		child = text(child);
		initials = text(initials);
		chair = text(chair);
		team = text(team);
		from = text(from);
		to = text(to);
	}

	private static String text(String written) {
		return (written == null || written.isBlank()) ? null : written.strip();
	}

}
