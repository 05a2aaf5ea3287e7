package org.iroengine.browser;

import java.time.Duration;
import java.time.Instant;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.Care;
import org.iroengine.dispute.Disputes;
import org.iroengine.dispute.WrittenDispute;
import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Signed;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The IRO manager finds a dispute whose IRO has left after care, and names who carries it
 * on.
 */
@BrowserTest
class CarryingOnInBrowserTest {

	private static final String CHILD = "CQ-1";

	@Autowired
	Council council;

	@Autowired
	Care care;

	@Autowired
	Disputes disputes;

	@Test
	void fromTheListToTheNamedOfficer(Visitors visitors) {
		this.council.childIsWith("officer-3", CHILD, Duration.ofHours(3));
		Signed.in("officer-3",
				() -> this.disputes.raise(new WrittenDispute(CHILD, true, "plan-not-updated", null,
						"The care plan is old.", "A new plan.", "Wants to know.", "Nobody knows.", null, null, null,
						null, null, null, null)));
		this.care.end(CHILD, Instant.now().minus(Duration.ofHours(1)).toString(), "returned home");
		this.council.leaves("officer-3");
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
