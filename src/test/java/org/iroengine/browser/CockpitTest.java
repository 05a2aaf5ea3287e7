package org.iroengine.browser;

import java.time.Duration;
import java.time.Instant;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Managers and administrators watch the processes in Cockpit. */
@BrowserTest
class CockpitTest {

	@Autowired
	Council council;

	@ParameterizedTest
	@ValueSource(strings = { "manager", "admin" })
	void everyChildIsALineOnANamedProcess(String user, Visitors visitors) {
		String child = "C-" + user;
		this.council.childCameIntoCare(child, Instant.now().minus(Duration.ofHours(1)));
		Page page = visitors.signedIn(user);
		page.getByText("Cockpit", exactly()).click();
		assertThat(page.getByText("Running Process Instances")).isVisible();
		visitors.picture(page, "dashboard-" + user);
		page.getByText("Processes", exactly()).click();
		assertThat(page.getByText("Allocate an IRO", exactly())).isVisible();
		visitors.picture(page, "processes-" + user);
		page.getByText("Look after a child", exactly()).click();
		assertThat(page.locator("tr", row(child))).isVisible();
		assertThat(page.locator(".djs-container")).containsText("Announce the");
		assertThat(page.locator(".activity-bottom-left-position").first()).isVisible();
		visitors.picture(page, "look-after-child-" + user);
	}

	@Test
	void administratorsSeeTheTokenButNoVariable(Visitors visitors) {
		this.council.childCameIntoCare("C-9", Instant.now().minus(Duration.ofHours(1)));
		assertThat(instance(visitors.signedIn("manager")).getByText("childRef").first()).isVisible();
		Page admin = instance(visitors.signedIn("admin"));
		assertThat(admin.getByText("No process variables")).isVisible();
		assertThat(admin.getByText("childRef")).hasCount(0);
	}

	private static Page instance(Page page) {
		page.navigate("/camunda/app/cockpit/default/#/processes");
		page.getByText("Allocate an IRO", exactly()).click();
		page.locator("tr", row("C-9")).locator("a").first().click();
		assertThat(page.locator(".djs-container")).containsText("Confirm the IRO");
		assertThat(page.locator(".activity-bottom-left-position").first()).isVisible();
		page.getByText("Variables", exactly()).click();
		return page;
	}

	private static Page.LocatorOptions row(String childRef) {
		return new Page.LocatorOptions().setHasText(childRef);
	}

	private static Page.GetByTextOptions exactly() {
		return new Page.GetByTextOptions().setExact(true);
	}

}
