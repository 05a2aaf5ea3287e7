package org.iroengine.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.microsoft.playwright.Locator;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.allocation.Allocation;
import org.iroengine.allocation.Allocations;
import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Mailbox;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An IRO manager gives children their IRO in Tasklist. */
@BrowserTest
class AllocationInTasklistTest {

	private static final String WAITING = "Children waiting for an IRO";

	private static final String WHY = "Why not the proposed officer?";

	@Autowired
	Council council;

	@Autowired
	Allocations allocations;

	@Test
	void theProposedOfficerIsConfirmedAndTheLettersLeave(Visitors visitors) throws Exception {
		this.council.childCameIntoCare("A-1", Instant.now().minus(Duration.ofHours(3)));
		Tasklist tasklist = Tasklist.of(visitors.signedIn("manager"));
		assertThat(tasklist.show(WAITING)).isPositive();
		visitors.picture(tasklist.page(), "list");
		Locator form = tasklist.open("A-1");
		assertThat(form).containsText("A-1 (AB), 10 years");
		assertThat(form).containsText("Interim care order");
		assertThat(form).containsText("48 hours from");
		assertThat(form).containsText("children (");
		assertThat(form.locator("tbody").first().locator("tr").first()).containsText("children");
		assertThat(form.locator("tr", rowOf("officer-4"))).containsText("has left the service");
		assertThat(form.getByText(WHY)).hasCount(0);
		String proposed = proposed(form);
		tasklist.claim();
		visitors.picture(tasklist.page(), "form");
		assertThat(form.getByText("Why is it late?")).hasCount(0);
		assertThat(tasklist.completeButton()).isInViewport();
		tasklist.complete();
		assertThat(tasklist.task("A-1")).hasCount(0);
		assertThat(iroOf("A-1").officer()).isEqualTo(proposed);
		assertThat(iroOf("A-1").allocatedBy()).isEqualTo("manager");
		assertThat(letter("worker-1", "A-1").getSubject()).isEqualTo("IRO allocated: A-1 (AB)");
		assertThat(letter(proposed, "A-1").getSubject()).isEqualTo("You are the IRO: A-1 (AB)");
		assertThat(letter(proposed, "A-1").getMessageID()).isNotEqualTo(letter("worker-1", "A-1").getMessageID());
	}

	@Test
	void whatIsLateIsRedAndSaysWhyBeforeItIsAsked(Visitors visitors) {
		this.council.childCameIntoCare("A-4", Instant.now().minus(Duration.ofHours(50)));
		Tasklist tasklist = Tasklist.of(visitors.signedIn("manager"));
		tasklist.show(WAITING);
		Locator form = tasklist.open("A-4");
		assertThat(form.locator(".iro-overdue")).hasCSS("color", "rgb(202, 53, 53)");
		tasklist.claim();
		visitors.picture(tasklist.page(), "late");
		assertThat(tasklist.completeButton()).isInViewport();
		assertThat(form.getByLabel("Why is it late?")).hasValue("The service was notified late");
		tasklist.complete();
		assertThat(tasklist.task("A-4")).hasCount(0);
	}

	@Test
	void anotherOfficerNeedsAReason(Visitors visitors) {
		this.council.childCameIntoCare("A-2", Instant.now().minus(Duration.ofHours(30)));
		Tasklist tasklist = Tasklist.of(visitors.signedIn("manager"));
		tasklist.show(WAITING);
		Locator form = tasklist.open("A-2");
		tasklist.claim();
		String other = other(tasklist.choices("IRO"), proposed(form));
		tasklist.choose("IRO", other);
		tasklist.complete();
		assertThat(form).containsText("Field is required");
		form.getByLabel(WHY).fill("   ");
		tasklist.dismissNotice();
		tasklist.complete();
		assertThat(tasklist.notice()).containsText("Say why %s and not the proposed officer.".formatted(other));
		visitors.picture(tasklist.page(), "refused");
		form.getByLabel(WHY).fill("Speaks the child's language");
		tasklist.dismissNotice();
		tasklist.complete();
		assertThat(tasklist.task("A-2")).hasCount(0);
		assertThat(iroOf("A-2").officer()).isEqualTo(other);
		assertThat(iroOf("A-2").overrideReason()).isEqualTo("Speaks the child's language");
	}

	@Test
	void whatWasTypedStaysWhenTheServerRefuses(Visitors visitors) {
		this.council.childCameIntoCare("A-3", Instant.now().minus(Duration.ofHours(5)));
		Tasklist tasklist = Tasklist.of(visitors.signedIn("manager"));
		tasklist.show(WAITING);
		Locator form = tasklist.open("A-3");
		tasklist.claim();
		String other = other(tasklist.choices("IRO"), proposed(form));
		tasklist.choose("IRO", other);
		form.getByLabel(WHY).fill("Knows the family");
		this.council.leaves(other);
		tasklist.complete();
		assertThat(tasklist.notice()).containsText("This was not accepted");
		assertThat(tasklist.notice()).containsText("%s has left the service. Choose another officer.".formatted(other));
		assertThat(tasklist.notice()).not().containsText("Cannot submit");
		assertThat(form.getByLabel(WHY)).hasValue("Knows the family");
		assertThat(this.allocations.current("A-3")).isEmpty();
	}

	private Allocation iroOf(String childRef) {
		return this.allocations.current(childRef).orElseThrow();
	}

	private static MimeMessage letter(String person, String childRef) {
		return Awaitility.await()
			.until(() -> Mailbox.letterTo(person + "@council.example", childRef), (found) -> found.isPresent())
			.orElseThrow();
	}

	/** The officer whose load and reasons stand under the heading. */
	private static String proposed(Locator form) {
		String[] words = form.getByText("Proposed: ").innerText().split(":");
		return words[1].strip();
	}

	private static String other(List<String> choices, String proposed) {
		return choices.stream()
			.map((choice) -> choice.substring(0, choice.indexOf(',')))
			.filter((officer) -> !officer.equals(proposed))
			.findFirst()
			.orElseThrow();
	}

	private static Locator.LocatorOptions rowOf(String officer) {
		return new Locator.LocatorOptions().setHasText(officer);
	}

}
