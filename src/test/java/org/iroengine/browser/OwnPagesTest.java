package org.iroengine.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.iroengine.support.BrowserTest;
import org.iroengine.support.EngineTest;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Our own pages serve everybody: by keyboard, on a small screen, by WCAG 2.2 AA. */
@BrowserTest
class OwnPagesTest {

	@Test
	void theSignInPage(Visitors visitors) {
		Page page = visitors.stranger();
		page.navigate("/");
		assertThat(page).hasTitle("Sign in – IRO Engine");
		visitors.inspect(page, "sign-in");
		assertThat(visitors.errors()).isEmpty();
	}

	@Test
	void theSignInPageAfterAFailure(Visitors visitors) {
		Page page = visitors.stranger();
		page.navigate("/sign-in");
		visitors.signIn(page, "nobody");
		assertThat(page.getByText("The user name or the password is not right")).isVisible();
		visitors.inspect(page, "failed");
		assertThat(visitors.errors()).isEmpty();
	}

	@Test
	void theHomePage(Visitors visitors) {
		Page page = visitors.signedIn("admin");
		assertThat(page.getByText("Hello, admin")).isVisible();
		visitors.inspect(page, "home");
		assertThat(visitors.errors()).isEmpty();
	}

	@Test
	void thePageOfAnError(Visitors visitors) {
		Page page = visitors.signedIn("worker-1");
		page.navigate("/no-such-page");
		assertThat(page.getByText("There is no such page")).isVisible();
		visitors.inspect(page, "404");
		page.navigate("/actuator/info");
		assertThat(page.getByText("Your account may not see this")).isVisible();
		visitors.inspect(page, "403");
	}

	@Test
	void theKeyboardAloneReachesTasklist(Visitors visitors) {
		Page page = visitors.stranger();
		page.navigate("/");
		assertThat(page.getByLabel("User name")).isFocused();
		page.keyboard().type("manager");
		page.keyboard().press("Tab");
		page.keyboard().type(EngineTest.PASSWORD);
		page.keyboard().press("Enter");
		assertThat(page.getByText("Hello, manager")).isVisible();
		tabTo(page, "Tasklist");
		visitors.picture(page, "focus");
		page.keyboard().press("Enter");
		assertThat(page.locator(".brand-name")).hasText("IRO Engine Tasklist");
	}

	private static void tabTo(Page page, String words) {
		for (int steps = 0; steps < 8 && !words.equals(focused(page)); steps++) {
			page.keyboard().press("Tab");
		}
		assertThat(focused(page)).isEqualTo(words);
	}

	private static Object focused(Page page) {
		return page.evaluate("document.activeElement.textContent.trim()");
	}

}
