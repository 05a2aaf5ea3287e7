package org.iroengine.browser;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.Care;
import org.iroengine.dispute.Disputes;
import org.iroengine.dispute.WrittenDispute;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Signed;
import org.iroengine.support.Visitors;
import org.iroengine.web.UserGroup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The IRO manager finds a dispute whose IRO has left after care, and names who carries it
 * on.
 */
@BrowserTest
class CarryingOnInBrowserTest {

	private static final String CHILD = "CQ-1";

	private static final String LEAVER = "leaving-iro";

	@Autowired
	People people;

	@Autowired
	TaskService tasks;

	@Autowired
	Council council;

	@Autowired
	Care care;

	@Autowired
	Disputes disputes;

	@Test
	void fromTheListToTheNamedOfficer(Visitors visitors) {
		this.people.save(new Person(LEAVER, LEAVER, null, UserGroup.IRO, BigDecimal.ONE, null));
		this.council.childIsWith(LEAVER, CHILD, Duration.ofHours(3));
		Signed.in(LEAVER,
				() -> this.disputes.raise(new WrittenDispute(CHILD, true, "plan-not-updated", null,
						"The care plan is old.", "A new plan.", "Wants to know.", "Nobody knows.", null, null, null,
						null, null, null, null)));
		Awaitility.await()
			.until(() -> this.tasks.createTaskQuery()
				.processInstanceBusinessKey(CHILD)
				.taskDefinitionKey("Task_ReplyToTheDispute")
				.count() == 1);
		this.care.end(CHILD, Instant.now().minus(Duration.ofHours(1)).toString(), "returned home");
		this.council.leaves(LEAVER);
		String reference = this.disputes.ofChild(CHILD).get(0).reference();
		Page page = visitors.signedIn("manager");
		page.navigate("/disputes");
		assertThat(page.getByText("nobody who can judge")).isVisible();
		visitors.inspect(page, "left");
		page.locator(".govuk-inset-text").getByText(reference).click();
		page.getByText("Name the officer").click();
		assertThat(page.locator(".govuk-error-summary")).isFocused();
		page.getByLabel("Officer", new Page.GetByLabelOptions().setExact(true)).scrollIntoViewIfNeeded();
		visitors.inspect(page, "not-named");
		page.getByLabel("Officer", new Page.GetByLabelOptions().setExact(true)).selectOption("officer-2");
		page.getByText("Name the officer").click();
		assertThat(page.getByText("officer-2 carries the child")).isVisible();
		visitors.inspect(page, "named");
		Page named = visitors.signedIn("officer-2");
		named.navigate("/disputes/" + reference);
		assertThat(named.getByText("Withdraw the dispute").first()).isVisible();
	}

}
