package org.iroengine.review.web;

import java.time.Instant;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.review.Asked;

/**
 * Something that is asked of a person, as the page shows it.
 *
 * @param title what, in a few words
 * @param words what to do and why
 * @param due the last moment in which it is in time, in London
 * @param because the sentence that explains that date
 * @param dueAt from when it is overdue
 * @param href where it is done; null where the fields are right there
 * @param checklist the fields of a checklist, or null
 * @param report the fields of a report, or null
 */
record ShownAsked(String childRef, String child, String title, String words, String due, String because, Instant dueAt,
		boolean overdue, String href, ShownChecklist checklist, ShownReport report) {

	private static final String CHECKLIST = "Please tell who comes or is asked, what the child wishes and what is "
			+ "agreed with the IRO, so that people can be invited in time.";

	static ShownAsked of(Asked asked, Instant now, ShownReport report) {
		Deadline due = asked.due();
		return new ShownAsked(asked.childRef(), asked.child(),
				(report != null) ? "%s for the review of %s".formatted(asked.kind().title(), report.meets())
						: asked.kind().title(),
				asked.kind().words(), LondonTime.spoken(due.lastMoment()), due.explanation(), due.dueAt(),
				due.overdueAt(now), (report != null) ? null : asked.href(), null, report);
	}

	static ShownAsked of(ShownChecklist list, String childRef, Deadline due) {
		return new ShownAsked(childRef, list.child(), "Who comes to the review of " + list.meets(), CHECKLIST,
				LondonTime.spoken(due.lastMoment()), due.explanation(), due.dueAt(), list.overdue(), null, list, null);
	}

	/** Whether what was typed into it was not taken. */
	public boolean isRefused() {
		return this.checklist != null && this.checklist.isRefused() || this.report != null && this.report.isRefused();
	}

}
