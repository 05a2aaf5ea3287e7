package org.iroengine.care;

/**
 * Proceedings as somebody wrote them; what is empty is null.
 *
 * @param guardian the Guardian's name
 * @param guardianMail may be missing
 * @param caseNumber may be missing
 * @param from from which day the Guardian is in them
 */
public record WrittenProceedings(String guardian, String guardianMail, String caseNumber, String from) {

	public WrittenProceedings {
		guardian = text(guardian);
		guardianMail = text(guardianMail);
		caseNumber = text(caseNumber);
		from = text(from);
	}

	private static String text(String written) {
		return (written == null || written.isBlank()) ? null : written.strip();
	}

}
