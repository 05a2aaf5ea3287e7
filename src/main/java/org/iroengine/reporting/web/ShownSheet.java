package org.iroengine.reporting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.review.MidpointNote;
import org.iroengine.review.Review;
import org.iroengine.review.ReviewSheet;
import org.iroengine.review.ReviewSheet.Papers;
import org.iroengine.review.ReviewState;

/**
 * A review as the child's page shows it.
 *
 * @param name such as {@code Review 2}
 * @param standing how far it has come, in a few words
 * @param late whether it is or was late
 * @param due the sentence that explains its due date
 * @param meeting when the booked meeting is, or null
 * @param move where that is moved, or null
 * @param copies what became of the copies of the record, or null
 * @param midpoint what the IRO found on the way to it, in sentences; empty where nothing
 * is for the reader
 * @param feedback what the child said, or null
 */
record ShownSheet(long id, String name, String standing, boolean late, boolean open, String due, String meeting,
		String move, boolean decisions, boolean record, String copies, List<String> midpoint, String feedback) {

	static ShownSheet of(ReviewSheet sheet) {
		Review review = sheet.review();
		boolean missed = review.isOpen() && sheet.due().state() == DeadlineState.MISSED;
		boolean late = missed || sheet.due().state() == DeadlineState.MET_LATE;
		return new ShownSheet(review.id(), sheet.name(), standing(review, late), late, review.isOpen(),
				sheet.due().explanation(),
				(sheet.meeting() != null) ? LondonTime.spoken(sheet.meeting().startsAt()) : null,
				(sheet.meeting() != null) ? "/reviews/%d/move".formatted(sheet.meeting().id()) : null,
				sheet.papers().decisions() > 0, sheet.papers().record(), copies(sheet.papers()),
				(sheet.midpoint() != null) ? midpoint(sheet.midpoint()) : List.of(),
				(sheet.feedback() != null) ? feedback(sheet.feedback()) : null);
	}

	private static String standing(Review review, boolean late) {
		if (review.isOpen()) {
			return late ? "Overdue" : "Comes up";
		}
		return (review.state() == ReviewState.HELD)
				? "Held %s, %s".formatted(LondonTime.spoken(review.heldOn()), late ? "late" : "in time")
				: "Not required";
	}

	private static String copies(Papers papers) {
		if (papers.copies() == 0) {
			return null;
		}
		int waiting = papers.copies() - papers.sent() - papers.withheld();
		return Stream
			.of(counted(papers.sent(), " sent"), counted(papers.withheld(), " withheld"),
					counted(waiting, (waiting == 1) ? " waits" : " wait"))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
	}

	private static String counted(int count, String words) {
		return (count > 0) ? count + words : null;
	}

	private static List<String> midpoint(MidpointNote note) {
		List<String> lines = new ArrayList<>();
		lines.add("Done %s: %s of the decisions are carried out; %s.".formatted(LondonTime.spoken(note.doneOn()),
				note.decisions(), "on-track".equals(note.progress()) ? "the plan is on track" : "there is a concern"));
		lines.add(note.note());
		if (note.concern() != null) {
			lines.add("Concern: " + note.concern());
		}
		return lines;
	}

	private static String feedback(ReviewSheet.Feedback feedback) {
		return switch (feedback.answer()) {
			case "given" -> (feedback.words() != null) ? "“%s”".formatted(feedback.words()) : "Given, without words.";
			case "declined" -> "The child did not want to say anything.";
			default -> "Nothing came back.";
		};
	}

}
