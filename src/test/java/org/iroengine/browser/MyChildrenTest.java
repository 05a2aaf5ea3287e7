package org.iroengine.browser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An officer sees their children, prints a card and says that it was given. */
@BrowserTest
class MyChildrenTest {

	@Autowired
	Council council;

	@Autowired
	TaskService tasks;

	@Test
	void theOfficerSeesTheirChildrenAndTheCard(Visitors visitors) {
		allocated("MC-1", Duration.ofDays(40));
		Page page = visitors.signedIn("officer-3");
		page.getByText("My children", new Page.GetByTextOptions().setExact(true)).click();
		Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("MC-1 (AB)"));
		assertThat(row).containsText("The IRO introduces themselves to the child");
		assertThat(row).containsText("5 working days from");
		assertThat(row).containsText("Social work had this long to tell it: 2 working days from");
		assertThat(row).containsText(Pattern.compile("Suggested on \\w+ \\d+ \\w+ \\d{4}: The service was told on"));
		assertThat(row).containsText("Not recorded");
		visitors.inspect(page, "my-children");
		row.getByText("MC-1 (AB)").first().click();
		assertThat(page.locator("h1")).hasText("MC-1 (AB), 10 years");
		page.goBack();
		row.getByText("Introduction card").click();
		assertThat(page.locator(".iro-card")).containsText("I am officer-3");
		assertThat(page.locator(".iro-card")).containsText("officer-3@council.example");
		assertThat(page.locator(".iro-card")).not().containsText("MC-1");
		visitors.inspect(page, "card");
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator(".iro-header")).isHidden();
		assertThat(page.getByText("Print this page")).isHidden();
		page.setViewportSize(559, 794);
		visitors.picture(page, "card-printed");
		byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)
			.setPath(Path.of("target", "screenshots", "introduction-card.pdf")));
		assertThat(new String(pdf, StandardCharsets.ISO_8859_1).split("/Type\\s*/Page\\b", -1)).as("one page")
			.hasSize(2);
	}

	@Test
	void theOfficerSaysInTasklistThatTheCardWasGiven(Visitors visitors) {
		allocated("MC-2", Duration.ofHours(3));
		Tasklist tasklist = Tasklist.of(visitors.signedIn("officer-3"));
		tasklist.show("My tasks");
		Locator form = tasklist.open("MC-2", "Introduce yourself to the child");
		assertThat(form).containsText("IRO: officer-3, since");
		assertThat(form.getByText("Open the introduction card to print it")).hasAttribute("href",
				Pattern.compile(".*/allocations/\\d+/card"));
		form.getByText("A card is not appropriate at this age").click();
		form.getByLabel("Why is it not appropriate?").fill("A newborn; the foster carer has my number.");
		visitors.picture(tasklist.page(), "introduce");
		tasklist.complete();
		assertThat(tasklist.task("MC-2").filter(Tasklist.having("Introduce yourself"))).hasCount(0);
		Tasklist support = Tasklist.of(visitors.signedIn("support"));
		support.show("IROs to enter on the case system");
		Locator entry = support.open("MC-2");
		support.claim();
		assertThat(entry).containsText("IRO: officer-3");
		assertThat(entry.getByText("The child is on a child protection plan.")).hasCount(0);
		entry.getByText("The IRO is entered on the case system").click();
		visitors.picture(support.page(), "enter");
		support.complete();
		assertThat(support.task("MC-2")).hasCount(0);
	}

	@Test
	void theHeadSaysWhyItIsLate(Visitors visitors) {
		this.council.childCameIntoCare("MC-3", Instant.now().minus(Duration.ofHours(60)));
		this.council.waiting("MC-3", "Task_NoteTheBreach");
		Tasklist tasklist = Tasklist.of(visitors.signedIn("head"));
		tasklist.show("Allocations out of time");
		Locator form = tasklist.open("MC-3");
		tasklist.claim();
		assertThat(form).containsText("The service was notified late");
		tasklist.choose("Why is it late?", "No officer had capacity");
		form.getByLabel("More about it").fill("Two posts are vacant.");
		visitors.picture(tasklist.page(), "note-breach");
		tasklist.complete();
		assertThat(tasklist.task("MC-3")).hasCount(0);
	}

	private void allocated(String childRef, Duration ago) {
		this.council.childCameIntoCare(childRef, Instant.now().minus(ago));
		this.tasks.complete(this.council.waiting(childRef, "Task_ConfirmTheIro").getId(),
				Map.of("officer", "officer-3", "reason", "Knows the family.", "lateness", "no-capacity"));
		this.council.waiting(childRef, "Task_IntroduceYourselfToTheChild");
	}

}
