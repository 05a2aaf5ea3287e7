package org.iroengine.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** There is one way in and one way out, and after it nothing is to be seen. */
@BrowserTest
class SignInAndOutTest {

	private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in.*");

	@Autowired
	Council council;

	@Test
	void signingOutOfOurPagesEndsOnTheSignInPage(Visitors visitors) {
		Page page = visitors.signedIn("manager");
		page.getByText("Sign out").click();
		assertThat(page.getByText("You have signed out.")).isVisible();
		page.goBack();
		assertThat(page.getByText("Hello, manager")).hasCount(0);
		assertThat(page).hasURL(SIGN_IN);
	}

	@Test
	void signingOutOfTasklistEndsTheWholeSession(Visitors visitors) {
		this.council.childCameIntoCare("O-1", Instant.now().minus(Duration.ofHours(1)));
		Tasklist tasklist = Tasklist.of(visitors.signedIn("manager"));
		tasklist.show("Children waiting for an IRO");
		tasklist.open("O-1");
		Page page = tasklist.page();
		page.evaluate("localStorage.setItem('camunda-form:1', 'typed')");
		page.locator("li.account a").first().click();
		visitors.picture(page, "menu");
		page.locator("li.logout a").click();
		assertThat(page.getByText("You have signed out.")).isVisible();
		page.waitForFunction("localStorage.getItem('camunda-form:1') === null");
		page.goBack();
		assertThat(page.getByText("O-1")).hasCount(0);
		page.navigate("/");
		assertThat(page).hasURL(SIGN_IN);
	}

	@Test
	void aLostSessionLeadsToTheSignInPageAndBackToTheTask(Visitors visitors) {
		this.council.childCameIntoCare("O-2", Instant.now().minus(Duration.ofHours(1)));
		Tasklist tasklist = Tasklist.of(visitors.signedIn("manager"));
		tasklist.show("Children waiting for an IRO");
		tasklist.open("O-2");
		Page page = tasklist.page();
		page.context().clearCookies();
		page.getByText("History", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(page).hasURL(SIGN_IN);
		visitors.signIn(page, "manager");
		page.getByText("Form", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(tasklist.form().getByText("O-2").first()).isVisible();
	}

	@Test
	void aLinkToATaskWaitsForTheSignIn(Visitors visitors) {
		this.council.childCameIntoCare("O-3", Instant.now().minus(Duration.ofHours(1)));
		Tasklist first = Tasklist.of(visitors.signedIn("manager"));
		first.show("Children waiting for an IRO");
		first.open("O-3");
		String link = first.page().url();
		Page page = visitors.stranger();
		page.navigate(link);
		assertThat(page).hasURL(SIGN_IN);
		assertThat(page.getByText("O-3")).hasCount(0);
		visitors.signIn(page, "manager");
		assertThat(new Tasklist(page).form().getByText("O-3").first()).isVisible();
	}

}
