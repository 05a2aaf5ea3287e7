package org.iroengine.browser;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.calendar.LondonTime;
import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Business support records plans of protection and proceedings; an officer subscribes to
 * their diary.
 */
@BrowserTest
class ProtectionAndDiaryTest {

	private static final LocalDate LAST_WEEK = LondonTime.date(Instant.now()).minusDays(7);

	@Autowired
	Council council;

	@Test
	void aPlanIsRecordedGetsAnotherChairAndEnds(Visitors visitors) {
		Page page = visitors.signedIn("support");
		page.getByText("Protection plans", exactly()).click();
		page.locator("#child").fill("BP-1");
		page.locator("#initials").fill("AB");
		page.locator("#from").fill(LAST_WEEK.toString());
		page.keyboard().press("Enter");
		assertThat(page.getByText("The plan was not recorded")).isVisible();
		visitors.inspect(page, "plan-refused");
		page.locator("#chair").selectOption("officer-1");
		page.locator("#team").selectOption("team-1");
		page.getByText("Record the plan").click();
		assertThat(page.getByText("The plan of BP-1 is recorded.")).isVisible();
		visitors.inspect(page, "plans");
		page.locator("#filter-chair").selectOption("officer-1");
		page.getByText("Filter", exactly()).click();
		page.getByText("BP-1 (AB)").click();
		page.locator("#chair").selectOption("officer-2");
		page.locator("#chair-day").fill(LAST_WEEK.plusDays(2).toString());
		page.locator("#chair-day").press("Enter");
		assertThat(page.getByText("officer-2 chairs the plan of BP-1 now.")).isVisible();
		assertThat(page.locator("dd").getByText("officer-1")).isVisible();
		visitors.inspect(page, "plan");
		page.locator("#day").fill(LAST_WEEK.plusDays(3).toString());
		page.locator("#day").press("Enter");
		assertThat(page.getByText("The plan of BP-1 is ended.")).isVisible();
		visitors.inspect(page, "plan-ended");
	}

	@Test
	void aFileOfPlansIsRefusedByLineAndTakenInOnceItIsMended(Visitors visitors) {
		Page page = visitors.signedIn("support");
		page.navigate("/moving-in");
		takeIn(page, "child,initials,chair,team,from,to\nBP-10,AB,worker-1,,%s,\n".formatted(LAST_WEEK));
		assertThat(page.getByText("No plan was taken in.")).isVisible();
		assertThat(page.locator("tbody tr").first()).containsText("The chair must be an officer");
		visitors.inspect(page, "file-refused");
		takeIn(page, "child,initials,chair,team,from,to\nBP-10,AB,officer-1,,%s,\n".formatted(LAST_WEEK));
		assertThat(page.getByText("plans: 1 added, 0 changed, 0 unchanged")).isVisible();
	}

	@Test
	void proceedingsAreRecordedAndEndedOnThePageOfTheChild(Visitors visitors) {
		this.council.childCameIntoCare("BP-20", Instant.now().minus(Duration.ofDays(10)));
		Page page = visitors.signedIn("worker-1");
		page.navigate("/children/BP-20/proceedings");
		page.locator("#guardian").fill("Guardian 1");
		page.locator("#guardianMail").fill("no address");
		page.locator("#from").fill(LAST_WEEK.toString());
		page.keyboard().press("Enter");
		assertThat(page.getByText("Write one mail address")).isVisible();
		visitors.inspect(page, "proceedings-refused");
		page.locator("#guardianMail").fill("");
		page.getByText("Record the proceedings").click();
		assertThat(page.getByText("The proceedings are recorded.")).isVisible();
		visitors.inspect(page, "proceedings");
		page.locator("#to").fill(LAST_WEEK.plusDays(1).toString());
		page.keyboard().press("Enter");
		assertThat(page.getByText("The proceedings are ended.")).isVisible();
		visitors.inspect(page, "proceedings-ended");
	}

	@Test
	void anOfficerMakesReplacesAndRevokesTheAddressOfTheDiary(Visitors visitors) {
		Page page = visitors.signedIn("officer-1");
		page.getByText("Diary", exactly()).click();
		assertThat(page.getByText("You have no address yet.")).isVisible();
		visitors.inspect(page, "diary-without");
		page.getByText("Make an address").click();
		assertThat(page.locator("#address")).isVisible();
		visitors.inspect(page, "diary-address");
		String path = page.locator("#address").inputValue().replaceFirst("https?://[^/]+", "");
		assertThat(page.request().get(path).text()).startsWith("BEGIN:VCALENDAR");
		page.navigate("/diary");
		assertThat(page.locator("#address")).hasCount(0);
		assertThat(page.getByText("Never yet")).hasCount(0);
		page.getByText("Revoke the address").click();
		assertThat(page.getByText("The address is revoked.")).isVisible();
		assertThat(page.request().get(path).status()).isEqualTo(404);
		assertThat(visitors.errors()).isEmpty();
	}

	private static void takeIn(Page page, String content) {
		page.setInputFiles("#plans",
				new FilePayload("plans.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
		page.getByText("Take in the plans").click();
	}

	private static Page.GetByTextOptions exactly() {
		return new Page.GetByTextOptions().setExact(true);
	}

}
