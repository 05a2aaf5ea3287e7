package org.iroengine.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.CareHistory;
import org.iroengine.care.Outcome;
import org.iroengine.deadline.DeadlineFilter;
import org.iroengine.deadline.Deadlines;
import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What was recorded of a period of care is put right on pages, without scripts. */
@BrowserTest
class ChangesOfPeriodsTest {

	@Autowired
	Council council;

	@Autowired
	Care care;

	@Autowired
	CareHistory history;

	@Autowired
	Deadlines deadlines;

	@Test
	void aStartIsCorrectedAfterAPreview(Visitors visitors) {
		comesIntoCare("CB-1", Instant.now().minus(3, ChronoUnit.HOURS));
		LocalDate earlier = LondonTime.date(Instant.now()).minusDays(4);
		Page page = visitors.signedIn("manager");
		page.navigate("/children/CB-1/start");
		visitors.inspect(page, "form");
		fill(page, LondonTime.date(Instant.now()).plusDays(2).toString(), "08:00", "The team told us.");
		page.getByText("See what would move").click();
		assertThat(page.getByText("lies in the future").first()).isVisible();
		assertThat(page.locator("#time")).hasValue("08:00");
		assertThat(page.locator("#reason")).hasValue("The team told us.");
		visitors.inspect(page, "refused");
		fill(page, earlier.toString(), "08:30", "");
		page.getByText("See what would move").click();
		assertThat(page.getByText("becomes late")).isVisible();
		assertThat(page.getByText("48 hours from").first()).isVisible();
		assertThat(page.getByText("Counted differently afterwards")).isVisible();
		visitors.inspect(page, "preview");
		page.getByText("Correct the start and move the deadlines").click();
		assertThat(page.getByText("Say why the start is corrected").first()).isVisible();
		fill(page, earlier.toString(), "08:30", "The team told us.");
		page.getByText("See what would move").click();
		page.getByText("Correct the start and move the deadlines").click();
		assertThat(page.getByText("The start is corrected")).isVisible();
		assertThat(page.url()).isEqualTo(visitors.address() + "/children/CB-1/start?corrected");
		visitors.inspect(page, "corrected");
		assertThat(LondonTime.date(this.care.openPeriod("CB-1").orElseThrow().becameLookedAfterAt()))
			.isEqualTo(earlier);
	}

	@Test
	void aPeriodIsWithdrawnWithItsReason(Visitors visitors) {
		comesIntoCare("CB-2", Instant.now().minus(3, ChronoUnit.HOURS));
		Page page = visitors.signedIn("support");
		page.navigate("/children/CB-2/withdraw");
		visitors.inspect(page, "form");
		page.getByText("Withdraw this period").click();
		assertThat(page.getByText("Say why the period was recorded by mistake").first()).isVisible();
		page.getByLabel("What was the mistake?").fill("Another child.");
		page.getByText("Withdraw this period").click();
		assertThat(page.getByText("The period is withdrawn")).isVisible();
		visitors.inspect(page, "withdrawn");
		assertThat(this.care.periods("CB-2")).isEmpty();
	}

	@Test
	void careGoesOverToAnotherAuthority(Visitors visitors) {
		comesIntoCare("CB-3", Instant.now().minus(1, ChronoUnit.DAYS));
		Page page = visitors.signedIn("manager");
		page.navigate("/children/CB-3");
		assertThat(page.getByText("Correct the start")).isVisible();
		page.getByText("Record the end of care").click();
		visitors.inspect(page, "form");
		page.getByLabel("The other authority").fill("Elsewhere Council");
		fill(page, LondonTime.date(Instant.now()).toString(), "", "The family moved.");
		page.getByText("Record the end of care").last().click();
		assertThat(page.getByText("Only a transfer goes to another authority").first()).isVisible();
		assertThat(page.getByLabel("The other authority")).hasValue("Elsewhere Council");
		visitors.inspect(page, "refused");
		page.getByText("Another authority looks after the child now").click();
		page.getByText("Record the end of care").last().click();
		assertThat(page.getByText("What became of the latest record: transferred to another authority.")).isVisible();
		visitors.inspect(page, "ended");
		assertThat(this.history.periods("CB-3").get(0).outcome()).isEqualTo(Outcome.TRANSFERRED);
		assertThat(this.history.periods("CB-3").get(0).transferredTo()).isEqualTo("Elsewhere Council");
		page.getByText("All about CB-3").click();
		assertThat(page.getByText("Court proceedings")).isVisible();
		assertThat(page.getByText("Correct the start")).hasCount(0);
		assertThat(page.getByText("Record the end of care")).hasCount(0);
	}

	@Test
	void whoMayNotIsToldSo(Visitors visitors) {
		comesIntoCare("CB-4", Instant.now().minus(3, ChronoUnit.HOURS));
		Page page = visitors.signedIn("worker-1");
		for (String change : new String[] { "start", "withdraw", "end" }) {
			page.navigate("/children/CB-4/" + change);
			assertThat(page.getByText("Your account may not see this")).isVisible();
		}
	}

	private void comesIntoCare(String childRef, Instant at) {
		this.council.childCameIntoCare(childRef, at.truncatedTo(ChronoUnit.MINUTES));
		Awaitility.await().until(() -> !this.deadlines.list(new DeadlineFilter(childRef, null, false)).isEmpty());
	}

	private static void fill(Page page, String date, String time, String reason) {
		page.locator("#date").fill(date);
		page.locator("#time").fill(time);
		page.locator("#reason").fill(reason);
	}

}
