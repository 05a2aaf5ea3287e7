package org.iroengine.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Mailbox;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A review is convened from its booking to the invitation that left: the IRO in Tasklist,
 * the social worker behind one link, business support by the month and by the review.
 */
@BrowserTest
class ConveningInBrowserTest {

	private static final String CHILD = "CN-1";

	@Autowired
	Council council;

	@Autowired
	TaskService tasks;

	@Test
	void fromTheBookingToTheInvitation(Visitors visitors) {
		this.council.childCameIntoCare(CHILD, Instant.now().minus(Duration.ofHours(5)));
		waits("Task_ConfirmTheIro");
		this.tasks.complete(task("Task_ConfirmTheIro").singleResult().getId(),
				Map.of("officer", "officer-1", "reason", "Knows the family."));
		waits("Task_BookTheReview");
		book(visitors);
		waits("Task_FillInTheChecklist");
		answer(visitors);
		waits("Task_SendInvitationsAndConsultationDocuments");
		invite(visitors);
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> Mailbox.letterTo("grandparent-1@home.example", "Meeting " + CHILD).isPresent());
	}

	private void book(Visitors visitors) {
		Tasklist tasklist = Tasklist.of(visitors.signedIn("officer-1"));
		tasklist.show("My tasks");
		assertThat(tasklist.open(CHILD, "Book the review")).containsText("The review is due");
		visitors.picture(tasklist.page(), "book");
		tasklist.choices("Day");
		tasklist.page().locator(".fjs-dropdownlist-item").first().click();
		tasklist.form().getByText("School or college").click();
		tasklist.form().getByLabel("Minutes").fill("60");
		tasklist.form().getByLabel("Minutes").blur();
		tasklist.form().getByLabel("Address").fill("School 1");
		tasklist.form().getByLabel("Address").blur();
		tasklist.form().getByLabel("Time").fill("10:00");
		tasklist.form().getByLabel("Time").blur();
		tasklist.complete();
	}

	private void answer(Visitors visitors) {
		Page page = visitors.signedIn("worker-1");
		page.navigate("/asked-of-me");
		Locator asked = page.locator("details[id^='meeting-']").filter(Tasklist.having(CHILD));
		if (asked.getAttribute("open") == null) {
			asked.locator("summary").click();
		}
		visitors.inspect(page, "asked-of-me");
		asked.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).first().fill("Grandparent 1");
		asked.getByText("Send the checklist").click();
		assertThat(page.locator(".govuk-error-summary")).isFocused();
		visitors.inspect(page, "refused");
		asked.getByLabel("What they are to the child").first().selectOption("other");
		asked.getByLabel("Mail address").first().fill("grandparent-1@home.example");
		asked.getByLabel("Who should come, and who not").fill("My friend");
		asked.getByLabel("The IRO and I have agreed who, where and when").check();
		asked.getByText("Send the checklist").click();
		assertThat(page.getByText("Sent, and still to be corrected where needed")).isVisible();
		visitors.inspect(page, "sent");
	}

	private void invite(Visitors visitors) {
		Page page = visitors.signedIn("support");
		page.navigate("/convening");
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
			.containsText(Pattern.compile("Reviews of \\w+ 20"));
		visitors.inspect(page, "convening");
		page.navigate("/invitations");
		page.locator("th a").getByText(CHILD).click();
		page.getByLabel("How it goes to Grandparent 1").selectOption("MAIL");
		page.getByText("Save and send").click();
		assertThat(page.getByText("1 by mail")).isVisible();
		visitors.picture(page, "invited");
	}

	private void waits(String node) {
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> task(node).count() == 1);
	}

	private TaskQuery task(String node) {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(CHILD).taskDefinitionKey(node);
	}

}
