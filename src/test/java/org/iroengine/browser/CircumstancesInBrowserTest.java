package org.iroengine.browser;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.calendar.LondonTime;
import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A social worker records a change of circumstances, without scripts. */
@BrowserTest
class CircumstancesInBrowserTest {

	@Autowired
	Council council;

	@Test
	void aChangeIsRecordedAndWhatWasTypedIsKept(Visitors visitors) {
		this.council.childCameIntoCare("CI-1", Instant.now().minus(3, ChronoUnit.HOURS));
		Page page = visitors.signedIn("worker-1");
		page.navigate("/children/CI-1");
		page.getByText("Changes of circumstances").click();
		visitors.inspect(page, "form");
		page.getByLabel("The child moved to another placement").check();
		page.locator("#note").fill("Moved near the school.");
		page.getByText("Record the change").click();
		assertThat(page.getByText("Write the day of the change").first()).isVisible();
		assertThat(page.locator("#note")).hasValue("Moved near the school.");
		visitors.inspect(page, "refused");
		page.locator("#date").fill(LondonTime.date(Instant.now()).toString());
		page.getByText("Record the change").click();
		assertThat(page.getByText("The change is recorded")).isVisible();
		assertThat(page.getByText("Moved near the school.")).isVisible();
		visitors.inspect(page, "recorded");
	}

}
