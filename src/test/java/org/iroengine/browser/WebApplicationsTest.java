package org.iroengine.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.iroengine.support.BrowserTest;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Tasklist, Cockpit, Users and Welcome are parts of this product and look it. */
@BrowserTest
class WebApplicationsTest {

	@ParameterizedTest
	@CsvSource({ "tasklist,Tasklist", "cockpit,Cockpit", "admin,Users", "welcome,Welcome" })
	void theProductsNameAndNoOther(String application, String name, Visitors visitors) {
		Page page = visitors.signedIn("admin");
		page.navigate("/camunda/app/" + application + "/");
		assertThat(page.locator(".brand-name")).hasText("IRO Engine " + name);
		assertThat(page.locator("li.account")).containsText("Council Administrator");
		assertThat(page.locator("#footer-timezone")).containsText("Europe/London");
		assertThat(page.title()).startsWith("IRO Engine " + name);
		for (String vendors : new String[] { ".ce-eol-banner", ".brand-logo", ".create-task-action" }) {
			assertThat(page.locator(vendors).filter(visible())).hasCount(0);
		}
		assertThat(page.locator("body").innerText()).doesNotContainIgnoringCase("camunda");
		visitors.picture(page, application);
	}

	private static Locator.FilterOptions visible() {
		return new Locator.FilterOptions().setVisible(true);
	}

}
