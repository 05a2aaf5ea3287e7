package org.iroengine.review;

import org.iroengine.deadline.Deadline;

/**
 * Something that is asked of a person.
 *
 * @param kind what it is
 * @param child the reference and initials
 * @param about whose it is: the number of the meeting of a report, of the person whose
 * address is asked for, of the review of a reply
 * @param due by when, and why
 * @param href where it is done, a path below the product's address
 */
public record Asked(Kind kind, String childRef, String child, long about, Deadline due, String href) {

	/** What may be asked of a social worker or a manager of the case line. */
	public enum Kind {

		/** The report for a meeting. */
		REPORT("Social work report and care plan",
				"Finish the report and the care plan on the case system, send them to the IRO and say here when you did, so that the IRO and the family can read them before the review."),
		/** How somebody can be reached. */
		ADDRESS("An address",
				"Say how this person can be reached, or that nothing is sent to them, so that the invitations can go out."),
		/** A reply to decisions. */
		REPLY("Reply to the decisions",
				"Say whether you agree, ask back, or refuse. If you do not reply in time, the decisions count as agreed.");

		private final String title;

		private final String words;

		Kind(String title, String words) {
			this.title = title;
			this.words = words;
		}

		/** What it is, in a few words. */
		public String title() {
			return this.title;
		}

		/** What to do and why, in a sentence. */
		public String words() {
			return this.words;
		}

	}

}
