package org.iroengine.browser;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.calendar.LondonTime;
import org.iroengine.review.Booking;
import org.iroengine.review.DecisionDraft;
import org.iroengine.review.Decisions;
import org.iroengine.review.Meetings;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.review.VenueCategory;
import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Each group finds the reviews that wait for it in its list of Tasklist. */
@BrowserTest
class ReviewListsInBrowserTest {

	private static final String BOOKED = "LR-1";

	private static final String HELD = "LR-2";

	@Autowired
	Council council;

	@Autowired
	Reviews reviews;

	@Autowired
	Meetings meetings;

	@Autowired
	Decisions decisions;

	@Autowired
	TaskService tasks;

	@Test
	void everybodyFindsTheirReviews(Visitors visitors) {
		book(open(BOOKED));
		writeUp(open(HELD));
		finds(visitors, "support", "Convening: this week", BOOKED);
		finds(visitors, "officer-1", "My reviews this month", BOOKED);
		finds(visitors, "lead-1", "My replies due", HELD);
		finds(visitors, "manager", "Records overdue", HELD);
	}

	private void finds(Visitors visitors, String person, String list, String row) {
		Tasklist tasklist = Tasklist.of(visitors.signedIn(person));
		tasklist.show(list);
		assertThat(tasklist.task(row).first()).isVisible();
		visitors.picture(tasklist.page(), person);
	}

	private Review open(String childRef) {
		this.council.childIsWith("officer-1", childRef, Duration.ofHours(5));
		this.council.waiting(childRef, "Task_BookTheReview");
		return this.reviews.ofChild(childRef).get(0);
	}

	/** So soon that its invitations are late already. */
	private void book(Review review) {
		this.meetings.book(this.meetings.open(review.id()).orElseThrow().id(), new Booking(
				Instant.now().plus(Duration.ofMinutes(10)), 60, VenueCategory.SCHOOL, "A school", "Asked for so."));
		this.council.waiting(BOOKED, "Task_SendInvitationsAndConsultationDocuments");
		this.council.waiting(BOOKED, "Task_RecordHowTheReviewWasHeld");
	}

	private void writeUp(Review review) {
		LocalDate today = LondonTime.date(Instant.now());
		this.reviews.held(review.id(), today, today);
		Task decide = this.council.waiting(HELD, "Task_WriteTheDecisions");
		this.decisions.save(review.id(),
				new DecisionDraft(List.of(new DecisionDraft.Row("See the dentist.", "Social worker", "31/01/2030")),
						this.decisions.draft(review.id()).earlier()));
		this.tasks.complete(decide.getId());
		this.council.waiting(HELD, "Task_ReplyToTheDecisions");
		Task record = this.council.waiting(HELD, "Task_WriteTheRecord");
		record.setDueDate(Date.from(Instant.now().minus(Duration.ofDays(1))));
		this.tasks.saveTask(record);
	}

}
