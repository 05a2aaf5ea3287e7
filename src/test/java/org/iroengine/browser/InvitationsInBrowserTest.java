package org.iroengine.browser;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import com.microsoft.playwright.Page;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import org.iroengine.care.Care;
import org.iroengine.review.Booking;
import org.iroengine.review.ChecklistReturned;
import org.iroengine.review.InvitationDesk;
import org.iroengine.review.Meeting;
import org.iroengine.review.Meetings;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Participants;
import org.iroengine.review.Reviews;
import org.iroengine.review.VenueCategory;
import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Mailbox;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Business support sends the invitations to a review, and prints what is not mailed. */
@BrowserTest
class InvitationsInBrowserTest {

	private static final String CONFIRM = "Task_ConfirmTheIro";

	@Autowired
	Council council;

	@Autowired
	TaskService tasks;

	@Autowired
	Care care;

	@Autowired
	Reviews reviews;

	@Autowired
	Meetings meetings;

	@Autowired
	Participants participants;

	@Autowired
	ApplicationEventPublisher news;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void aReviewIsInvitedToByMailAndOnPaper(Visitors visitors) throws Exception {
		Meeting meeting = booked("IB-1");
		Page page = visitors.signedIn("support");
		page.locator("a[href='/invitations']").first().click();
		assertThat(page.getByText("Choose how the invitation goes to Parent 1.")).isVisible();
		visitors.inspect(page, "invitations");
		page.locator("th a").getByText("IB-1 (AB)").click();
		assertThat(page.getByText("Who is invited, and how")).isVisible();
		page.getByLabel("How it goes to Parent 1").selectOption("MAIL");
		page.getByText("Save and send").click();
		assertThat(page.locator(".govuk-error-summary")).isFocused();
		visitors.inspect(page, "refused");
		page.getByLabel("How it goes to Carer 1").selectOption("THROUGH_CARER");
		page.getByText("Save and send").focus();
		page.keyboard().press("Enter");
		assertThat(page.getByText("1 by mail, 1 to print and send on.")).isVisible();
		visitors.inspect(page, "sent");
		page.getByText("Print the invitations and documents").click();
		assertThat(page.getByText("To print and send on")).isVisible();
		visitors.inspect(page, "sheets");
		page.goBack();
		page.getByLabel("Carer 1, through the carer").check();
		page.locator("button").getByText("Sent on today").click();
		assertThat(page.getByText("It is noted that they were sent on.")).isVisible();
		visitors.inspect(page, "tracked");
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> Mailbox.letterTo("parent-1@home.example", "Meeting IB-1").isPresent());
		MimeMessage letter = Mailbox.letterTo("parent-1@home.example", "Meeting IB-1").orElseThrow();
		String file = new String(((Multipart) letter.getContent()).getBodyPart(1).getInputStream().readAllBytes(),
				StandardCharsets.UTF_8);
		assertThat(file).contains("METHOD:REQUEST", "SUMMARY:Meeting IB-1")
			.contains("UID:meeting-%d-participant-".formatted(meeting.id()));
		assertThat(visitors.errors()).allMatch((error) -> error.contains("422") || isOfTheInspection(error));
	}

	private Meeting booked(String childRef) {
		this.council.childCameIntoCare(childRef, Instant.now().minus(Duration.ofHours(5)));
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> task(childRef, CONFIRM) != null);
		this.tasks.complete(task(childRef, CONFIRM), Map.of("officer", "officer-1", "reason", "Knows the family."));
		Meeting meeting = this.transaction.execute((status) -> book(childRef));
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> task(childRef, InvitationDesk.SEND) != null);
		return meeting;
	}

	private Meeting book(String childRef) {
		long review = this.reviews.open(this.care.openPeriod(childRef).orElseThrow().id()).id();
		Meeting meeting = this.meetings.book(this.meetings.open(review).orElseThrow().id(),
				new Booking(Instant.now().plus(Duration.ofDays(25)), 60, VenueCategory.SCHOOL, "School 1", null));
		person(childRef, ParticipantRole.PARENT, "Parent 1", "parent-1@home.example");
		person(childRef, ParticipantRole.CARER, "Carer 1", null);
		this.news.publishEvent(new ChecklistReturned(meeting.id(), review, childRef));
		return meeting;
	}

	private void person(String childRef, ParticipantRole role, String name, String mail) {
		this.participants.save(new Participant(0, childRef, role, name, null, mail, "1 Road", true, null, null, null));
	}

	private String task(String childRef, String node) {
		return this.tasks.createTaskQuery()
			.taskDefinitionKey(node)
			.processInstanceBusinessKey(childRef)
			.list()
			.stream()
			.map((task) -> task.getId())
			.findFirst()
			.orElse(null);
	}

	/** It asks for what style sheets import as if they lay beside the page. */
	private static boolean isOfTheInspection(String error) {
		return error.contains("/invitations/webjars/");
	}

}
