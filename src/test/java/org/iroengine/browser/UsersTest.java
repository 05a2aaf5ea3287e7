package org.iroengine.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.iroengine.support.BrowserTest;
import org.iroengine.support.EngineTest;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An administrator keeps the users. */
@BrowserTest
class UsersTest {

	@Test
	void aNewUserIsCreatedAndSignsIn(Visitors visitors) {
		Page page = visitors.signedIn("admin");
		page.getByText("Users", new Page.GetByTextOptions().setExact(true)).click();
		page.getByText("List of Users").click();
		assertThat(page.getByText("officer-1").first()).isVisible();
		visitors.picture(page, "list");
		page.navigate("/camunda/app/admin/default/#/user-create");
		page.locator("#inputUserId").fill("officer-9");
		page.locator("#inputPassword").fill(EngineTest.PASSWORD);
		page.locator("#inputPasswordRepeat").fill(EngineTest.PASSWORD);
		page.locator("#inputFirstname").fill("Officer");
		page.locator("#inputLastname").fill("Nine");
		visitors.picture(page, "new");
		page.getByText("Create new user").last().click();
		assertThat(page.locator("tr").getByText("officer-9").first()).isVisible();
		assertThat(visitors.signedIn("officer-9").getByText("Hello, officer-9")).isVisible();
	}

}
