package org.iroengine.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.support.BrowserTest;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A social worker records in Tasklist that a child has come into care. */
@BrowserTest
class ComingIntoCareFormTest {

	private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	@Autowired
	Care care;

	@Test
	void theChildIsRecordedAndWaitsForAnIro(Visitors visitors) {
		LocalDate start = LondonTime.date(Instant.now()).minusDays(1);
		Tasklist tasklist = Tasklist.of(visitors.signedIn("worker-1"));
		Locator form = tasklist.startForm();
		fillIn(form, "S 1", start.plusDays(3));
		tasklist.choose("Legal status", "C1 – Interim care order");
		start(form);
		Locator refusal = form.locator(".alert-danger:visible").first();
		assertThat(refusal).containsText("This was not accepted");
		assertThat(refusal).containsText("Give the child's reference in the case system");
		assertThat(refusal).containsText("lies in the future");
		assertThat(refusal).not().containsText("Cannot instantiate");
		assertThat(refusal).isInViewport();
		visitors.picture(tasklist.page(), "refused");
		fillIn(form, "S-1", start);
		visitors.picture(tasklist.page(), "filled-in");
		start(form);
		assertThat(form).hasCount(0);
		PeriodOfCare period = this.care.openPeriod("S-1").orElseThrow();
		assertThat(period.becameLookedAfterAt())
			.isEqualTo(start.atTime(LocalTime.of(9, 30)).atZone(LondonTime.ZONE).toInstant());
		assertThat(period).extracting(PeriodOfCare::timeKnown, PeriodOfCare::legalStatus, PeriodOfCare::team)
			.containsExactly(true, "C1", null);
		Tasklist manager = Tasklist.of(visitors.signedIn("manager"));
		manager.show("Children waiting for an IRO");
		assertThat(manager.open("S-1")).containsText("S-1, 10 years");
	}

	@Test
	void withoutATimeTheClockCountsFromMidnight(Visitors visitors) {
		LocalDate start = LondonTime.date(Instant.now());
		Tasklist tasklist = Tasklist.of(visitors.signedIn("worker-1"));
		Locator form = tasklist.startForm();
		fillIn(form, "S-2", start);
		form.getByLabel("At (24 hours, such as 14:30)").fill("");
		form.getByLabel("Team that holds the case").fill("team-1");
		tasklist.choose("Legal status", "L2 – Emergency protection order");
		start(form);
		assertThat(form).hasCount(0);
		PeriodOfCare period = this.care.openPeriod("S-2").orElseThrow();
		assertThat(period.becameLookedAfterAt()).isEqualTo(LondonTime.startOf(start));
		assertThat(period).extracting(PeriodOfCare::timeKnown, PeriodOfCare::team).containsExactly(false, "team-1");
	}

	private static void fillIn(Locator form, String childRef, LocalDate start) {
		form.getByLabel("Child’s reference in the case system").fill(childRef);
		type(form, "Date of birth", start.minusYears(10).minusDays(90));
		type(form, "Came into care on", start);
		form.getByLabel("At (24 hours, such as 14:30)").fill("09:30");
	}

	/** As somebody types it; leaving the field takes it over. */
	private static void type(Locator form, String label, LocalDate date) {
		Locator field = form.getByLabel(label);
		field.fill(date.format(TYPED));
		field.press("Tab");
	}

	private static void start(Locator form) {
		form.locator(".modal-footer button").getByText("Start").click();
	}

}
