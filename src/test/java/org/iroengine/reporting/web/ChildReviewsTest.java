package org.iroengine.reporting.web;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.review.ChildFeedback;
import org.iroengine.review.Meeting;
import org.iroengine.review.MidpointNote;
import org.iroengine.review.Midpoints;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.support.ReviewVisits;

import static org.assertj.core.api.Assertions.assertThat;

/** The reviews on a child's page, and who reads what of them. */
class ChildReviewsTest extends ReviewVisits {

	@Autowired
	Reviews reviews;

	@Autowired
	ChildFeedback feedback;

	@Autowired
	Midpoints midpoints;

	@Test
	void theOpenReviewLeadsToItsMeeting() {
		Meeting meeting = this.cases.booked("CR-1", "2026-03-25T10:00:00Z");
		String move = "/reviews/%d/move".formatted(meeting.id());
		assertThat(page("officer-1", "CR-1")).contains("Review 1", "Comes up", "Booked for Wed 25 Mar 2026 10:00.",
				move, "/children/CR-1/contacts", "/children/CR-1/notes", "/children/CR-1/changes");
		assertThat(page("support", "CR-1")).contains(move);
		assertThat(page("worker-1", "CR-1")).contains("Booked for").doesNotContain(move, "/children/CR-1/notes");
	}

	@Test
	void theChildsWordsAndTheNoteStandThereForThoseForWhomTheyAre() {
		Review held = this.cases.held("CR-2", LocalDate.of(2026, 3, 2));
		this.feedback.ask(held.id());
		this.feedback.record(held.id(), "given", "I was listened to.");
		Review next = this.reviews.open(held.periodId());
		this.midpoints.begin(next.id());
		this.midpoints.done(next.id(), new MidpointNote(LocalDate.of(2026, 3, 2), "some", "spoken", "read",
				"The school place is found.", "on-track", null));
		assertThat(page("officer-1", "CR-2")).contains("Held Mon 2 Mar 2026, in time", "I was listened to.",
				"The school place is found.");
		assertThat(page("manager", "CR-2")).contains("I was listened to.", "The school place is found.");
		assertThat(page("support", "CR-2")).contains("I was listened to.").doesNotContain("The school place is found.");
		assertThat(page("worker-1", "CR-2")).contains("Held Mon 2 Mar 2026")
			.doesNotContain("I was listened to.", "The school place is found.");
	}

	@Test
	void aReviewWithUnknownOnesBeforeItIsNotCalledTheChildsFirst() {
		Review open = this.cases.open("CR-3");
		this.jdbc.sql("update review set assumed = true where id = ?").param(open.id()).update();
		assertThat(page("officer-1", "CR-3")).contains("First review known here").doesNotContain("Review 1");
	}

	private String page(String user, String childRef) {
		return this.callers.person(user).get("/children/" + childRef).body();
	}

}
