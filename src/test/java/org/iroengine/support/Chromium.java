package org.iroengine.support;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** The one browser of a test run; every visit has cookies and storage of its own. */
class Chromium implements CloseableResource {

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu",
			"--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run");

	private static final double PATIENCE_IN_MILLISECONDS = 15_000;

	private final Playwright playwright;

	private final Browser browser;

	Chromium() {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLISECONDS);
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(ChromiumIsThere.path()).setArgs(FLAGS));
	}

	BrowserContext visit(String address) {
		return this.browser.newContext(new Browser.NewContextOptions().setBaseURL(address)
			.setLocale("en-GB")
			.setTimezoneId("Europe/London")
			.setViewportSize(1400, 900));
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
