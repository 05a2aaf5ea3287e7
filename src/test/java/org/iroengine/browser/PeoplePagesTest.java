package org.iroengine.browser;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.intake.PeopleImport;
import org.iroengine.support.BrowserTest;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An administrator sends a link, and the person sets a password and signs in. */
@BrowserTest
class PeoplePagesTest {

	private static final String PASSWORD = "four words to remember";

	@Autowired
	PeopleImport people;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void twoNewWorkers() {
		String staff = """
				id,name,mail,role,team,working_pattern,contract_end
				worker-8,Worker 8,worker-8@council.example,social-worker,,,
				worker-9,Worker 9,,social-worker,,,
				""";
		this.people.take(Map.of("staff", staff.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void aLinkLeadsToAPasswordAndToTheHomePage(Visitors visitors) {
		Page admin = visitors.signedIn("admin");
		admin.navigate("/people");
		assertThat(row(admin, "worker-9")).containsText("Has no mail address");
		visitors.inspect(admin, "people");
		admin.getByText("Send link to worker-8").click();
		assertThat(admin.getByText("A link is on its way to worker-8.")).isVisible();
		assertThat(row(admin, "worker-8")).containsText("waits until");

		Page person = visitors.stranger();
		person.navigate(link("worker-8"));
		visitors.inspect(person, "set-password");
		fill(person, "too short");
		assertThat(person.getByText("Choose a password of at least 12 characters.")).isVisible();
		visitors.inspect(person, "refused");
		fill(person, PASSWORD);
		assertThat(person.getByText("Your password is set.")).isVisible();
		person.getByLabel("User name").fill("worker-8");
		person.getByLabel("Password").fill(PASSWORD);
		person.keyboard().press("Enter");
		assertThat(person.getByText("Hello, worker-8")).isVisible();

		person.navigate(link("worker-8"));
		assertThat(person.getByText("This link has been used already")).isVisible();
		visitors.inspect(person, "used");
		admin.reload();
		assertThat(row(admin, "worker-8")).containsText(Pattern.compile("Set\\s.*used"));
		assertThat(visitors.errors()).isEmpty();
	}

	private static void fill(Page page, String password) {
		page.getByLabel("New password").fill(password);
		page.getByLabel("The same password again").fill(password);
		page.keyboard().press("Enter");
	}

	private static Locator row(Page page, String person) {
		return page.locator("tr", new Page.LocatorOptions().setHas(page.getByText(person, exactly()).first()));
	}

	private static Page.GetByTextOptions exactly() {
		return new Page.GetByTextOptions().setExact(true);
	}

	/** The path in the last letter to the person. */
	private String link(String person) {
		return this.jdbc.sql("select body from letter where recipient_id = ? order by id desc limit 1")
			.param(person)
			.query(String.class)
			.single()
			.replaceAll("(?s).*(/set-password\\?token=[\\w-]+).*", "$1");
	}

}
