package org.iroengine.allocation.web;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.iroengine.care.ComingIntoCare;
import org.iroengine.support.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** After the 48 hours the page of all who wait asks why. */
class WaitingLatenessPageTest extends WaitingFamily {

	private static final Instant LATE = Instant.parse("2026-03-04T08:00:01Z");

	@Test
	void onlyTheOverdueAreAskedWhy() {
		assertThat(page()).doesNotContain("lateness-of-", ">Overdue<");
		this.clock.set(LATE);
		assertThat(page()).contains("lateness-of-" + id("A"), "lateness-of-" + id("C"), "Why it is late", ">Overdue<",
				"No officer had capacity");
	}

	@Test
	void whoSaysWhyConfirmsAndTheLedgerKeepsIt() {
		this.clock.set(LATE);
		Answer answer = post(
				"ticked=yes&pick=%d".formatted(id("C")) + chosen("C", proposed("C")) + late("C", "absence"));
		assertThat(answer.status()).as(answer.body()).isEqualTo(302);
		assertThat(current("C").officer()).isNotNull();
		assertThat(reason("C")).isEqualTo("absence");
	}

	@Test
	void whoDoesNotIsRefusedAndWhatWasChosenStays() {
		this.clock.set(LATE);
		String form = "ticked=yes&pick=%d&pick=%d".formatted(id("A"), id("C")) + chosen("A", proposed("A"))
				+ chosen("C", proposed("C")) + late("A", "no-capacity");
		Answer refused = post(form + late("C", ""));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains(this.prefix + "-C: The time to allocate has passed. Say why")
			.doesNotContain(this.prefix + "-A: ");
		assertThat(chosenReason(refused.body(), "A")).isEqualTo("no-capacity");
		assertThat(chosenReason(refused.body(), "C")).isEmpty();
		assertThat(this.allocations.current(this.prefix + "-A")).isEmpty();
		assertThat(reason("A")).isNull();
		assertThat(post(form + late("C", "other")).status()).isEqualTo(302);
		assertThat(reason("A")).isEqualTo("no-capacity");
		assertThat(reason("C")).isEqualTo("other");
	}

	@Test
	void aCodeThatIsNoneIsRefused() {
		this.clock.set(LATE);
		Answer refused = post(
				"ticked=yes&pick=%d".formatted(id("C")) + chosen("C", proposed("C")) + late("C", "weather"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(reason("C")).isNull();
	}

	@Test
	void whatTheLedgerKnowsStandsThereAlready() {
		this.care.arrive(new ComingIntoCare(this.prefix + "-D", "2016-05-04", "2026-01-19T10:00", null, "V2", "AB",
				null, "team-1", "worker-1", List.of(), List.of()));
		this.household.workOff();
		assertThat(chosenReason(page(), "D")).isEqualTo("late-notification");
		assertThat(post("all=yes").status()).isEqualTo(302);
		assertThat(reason("D")).isEqualTo("late-notification");
		assertThat(reason("A")).isNull();
		this.care.end(this.prefix + "-D", "2026-03-02T08:30", "returned home");
	}

	private String page() {
		return this.manager.get("/waiting-children").body();
	}

	private String late(String one, String code) {
		return "&lateness-of-%d=%s".formatted(id(one), code);
	}

	/** The code selected in the child's row; empty where none is. */
	private String chosenReason(String page, String one) {
		String select = page.split("id=\"lateness-of-%d\"".formatted(id(one)), 2)[1].split("</select>", 2)[0];
		return select.contains("selected") ? select.replaceAll("(?s).*value=\"([^\"]*)\" selected.*", "$1") : "";
	}

	private String reason(String one) {
		return this.jdbc.sql("select coalesce(reason, '') from deadline where rule = 'allocate-iro' and child_ref = ?")
			.param(this.prefix + "-" + one)
			.query(String.class)
			.optional()
			.filter((code) -> !code.isEmpty())
			.orElse(null);
	}

}
