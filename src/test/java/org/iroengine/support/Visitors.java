package org.iroengine.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** The people who visit the product in one test, each in a browser of their own. */
public class Visitors {

	private static final Path PICTURES = Path.of("target", "screenshots");

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	private static final int SMALL = 320;

	private final Chromium chromium;

	private final String address;

	private final String test;

	private final Map<String, Page> pages = new LinkedHashMap<>();

	private final List<String> errors = new ArrayList<>();

	Visitors(Chromium chromium, int port, String test) {
		this.chromium = chromium;
		this.address = "http://localhost:" + port;
		this.test = test;
	}

	/** Somebody who has not signed in, on an empty page. */
	public Page stranger() {
		return visit("stranger");
	}

	/** The user, signed in over the sign-in page and on the home page. */
	public Page signedIn(String user) {
		Page page = visit(user);
		page.navigate("/sign-in");
		signIn(page, user);
		page.waitForURL(this.address + "/");
		return page;
	}

	/** Fills in the sign-in page that is shown. */
	public void signIn(Page page, String user) {
		page.getByLabel("User name").fill(user);
		page.getByLabel("Password").fill(EngineTest.PASSWORD);
		page.getByText("Sign in").last().click();
	}

	/** Where the product answers, without a slash at the end. */
	public String address() {
		return this.address;
	}

	/** What the browsers' consoles have called an error so far. */
	public List<String> errors() {
		return this.errors;
	}

	/**
	 * Finds nothing against WCAG 2.2 AA, on a large and on a small screen that needs no
	 * scrolling sideways; keeps a picture of both.
	 */
	public void inspect(Page page, String name) {
		inspectOnce(page, name);
		page.setViewportSize(SMALL, 800);
		assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(name).isLessThanOrEqualTo(SMALL);
		inspectOnce(page, name + "-small");
		page.setViewportSize(1400, 900);
	}

	private void inspectOnce(Page page, String name) {
		page.waitForLoadState();
		assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations()).as(name).isEmpty();
		picture(page, name);
	}

	/** Keeps a picture of a page as it looks now. */
	public void picture(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(this.test + "-" + name + ".png")));
	}

	/** Keeps a last picture of every page and closes them. */
	void leave() {
		this.pages.forEach((who, page) -> {
			picture(page, who);
			page.context().close();
		});
		this.errors.forEach((error) -> System.out.println(this.test + ": " + error));
	}

	private Page visit(String who) {
		BrowserContext visit = this.chromium.visit(this.address);
		Page page = visit.newPage();
		page.onConsoleMessage((message) -> {
			if ("error".equals(message.type())) {
				this.errors.add("%s at %s: %s".formatted(who, message.location(), message.text()));
			}
		});
		page.onPageError((error) -> this.errors.add("%s at %s: %s".formatted(who, page.url(), error)));
		this.pages.put(who, page);
		return page;
	}

}
