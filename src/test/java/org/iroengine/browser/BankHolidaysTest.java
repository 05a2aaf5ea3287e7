package org.iroengine.browser;

import java.time.Instant;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

import org.iroengine.calendar.GovUkFile;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.support.BrowserTest;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Two people change the bank holidays on the page, and the deadlines move. */
@BrowserTest
@DirtiesContext
class BankHolidaysTest {

	@Autowired
	Deadlines deadlines;

	@Test
	void oneProposesAnotherApprovesAndTheDeadlineMoves(Visitors visitors) {
		Subject review = new Subject("test-review", 1, "BH-1");
		this.deadlines.start("record-distributed", review, Instant.parse("2029-03-01T09:00:00Z"));
		Page manager = visitors.signedIn("manager");
		manager.navigate("/calendar");
		visitors.inspect(manager, "calendar");
		add(manager, "2029-03-14", "A day off");
		assertThat(manager.getByText("BH-1")).isVisible();
		assertThat(manager.locator("tr", new Page.LocatorOptions().setHasText("BH-1")))
			.containsText("Thursday 29 March 2029");
		assertThat(manager.getByText("Approve and move the deadlines")).hasCount(0);
		assertThat(manager.getByText("who did not propose this change may approve it")).isVisible();
		visitors.inspect(manager, "proposed");
		Page head = visitors.signedIn("head");
		head.navigate(manager.url());
		head.getByText("Approve and move the deadlines").click();
		assertThat(head.getByText("Moving the deadlines")).isVisible();
		Awaitility.await()
			.until(() -> this.deadlines.required(review, "record-distributed").dueOn().toString().equals("2029-04-03"));
		head.reload();
		assertThat(head.getByText("All is done.")).isVisible();
		visitors.inspect(head, "approved");
		assertThat(visitors.errors()).allMatch(BankHolidaysTest::isOfTheInspection);
	}

	@Test
	void whatIsRefusedIsKeptAsItWasTyped(Visitors visitors) {
		Page page = visitors.signedIn("head");
		page.navigate("/calendar");
		add(page, "2027-07-04", "A Sunday");
		assertThat(page.getByText("Sun 4 Jul 2027 is no working day anyway")).isVisible();
		assertThat(page.getByLabel("Day to add")).hasValue("2027-07-04");
		assertThat(page.getByLabel("Its name")).hasValue("A Sunday");
		visitors.inspect(page, "refused");
	}

	@Test
	void theFileOfGovUkIsComparedAndWithdrawnByTheAdministrator(Visitors visitors) {
		Page page = visitors.signedIn("admin");
		page.navigate("/calendar");
		send(page, GovUkFile.published());
		assertThat(page.getByText("Nothing differs")).isVisible();
		send(page, GovUkFile.published().with("2027-06-14", "Jubilee").with("2027-06-14", "Twice"));
		assertThat(page.getByText("Mon 14 Jun 2027 stands twice")).isVisible();
		send(page, GovUkFile.published().with("2027-06-14", "Jubilee"));
		assertThat(page.getByText("Added: Monday 14 June 2027, Jubilee")).isVisible();
		assertThat(page.getByText("Approve and move the deadlines")).hasCount(0);
		visitors.inspect(page, "file");
		page.getByText("Withdraw").click();
		assertThat(page.getByText("Withdrawn by admin")).isVisible();
	}

	private static void add(Page page, String date, String name) {
		page.getByLabel("Day to add").fill(date);
		page.getByLabel("Its name").fill(name);
		page.getByText("See what would move").click();
	}

	private static void send(Page page, GovUkFile file) {
		page.getByLabel("The file of bank holidays")
			.setInputFiles(new FilePayload("bank-holidays.json", "application/json", file.bytes()));
		page.getByText("Compare the file").click();
	}

	/** The inspection reads our style sheet anew, as if it stood beside the page. */
	private static boolean isOfTheInspection(String error) {
		return error.contains("/calendar/") && error.contains("webjars/govuk-frontend") && error.contains("404");
	}

}
