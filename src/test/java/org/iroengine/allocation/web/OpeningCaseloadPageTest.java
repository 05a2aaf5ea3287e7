package org.iroengine.allocation.web;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.iroengine.support.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of the opening caseload: what it shows, refuses and does. */
class OpeningCaseloadPageTest extends WaitingCaseload {

	@Test
	void theManagerWhoClaimedItSeesWhoWaits() {
		Answer page = get(this.manager, "");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body()).contains("3 waiting, 3 shown", this.prefix + "-001 (AB), aged 9", "1 Jun 2020",
				"Full care order", "North, team-1");
		assertThat(get(this.manager, "&locality=South").body()).contains("3 waiting, 1 shown", this.prefix + "-002")
			.doesNotContain(this.prefix + "-001");
		assertThat(get(this.manager, "&text=" + this.prefix.toLowerCase() + "-003").body()).contains("1 shown");
		assertThat(get(this.manager, "&text=%3Cscript%3E").body()).contains("No waiting child passes this filter")
			.doesNotContain("<script>\"");
	}

	@Test
	void someAreConfirmedAndTheRestWaits() {
		Answer answer = confirm(this.manager, ids().subList(0, 2));
		assertThat(answer.status()).isEqualTo(302);
		assertThat(follow(answer)).contains("2 confirmed, 1 still waits.", "1 waiting, 1 shown");
		assertThat(this.allocations.current(this.prefix + "-001").orElseThrow().allocatedBy()).isEqualTo("manager");
		assertThat(this.allocations.current(this.prefix + "-001").orElseThrow().officer()).isEqualTo("officer-2");
	}

	@Test
	void theLastConfirmationCompletesTheTask() {
		Answer answer = confirm(this.manager, ids());
		assertThat(follow(answer)).contains("3 confirmed, nobody waits any more. The task is done.");
	}

	@Test
	void nothingTickedIsSaid() {
		Answer answer = post(this.manager, "", "selected=yes");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains("Tick the children whose officer you confirm, or confirm all.");
	}

	@Test
	void aRefusedRowIsNamedAndWhatWasChosenStays() {
		List<Long> ids = ids();
		String form = "selected=yes&pick=%1$d&officer-of-%1$d=officer-3&pick=%2$d&officer-of-%2$d=officer-4"
			.formatted(ids.get(0), ids.get(1));
		Answer answer = post(this.manager, "", form);
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains("Nobody was confirmed",
				this.prefix + "-002: officer-4 has left the service. Choose another officer.");
		assertThat(answer.body()).containsPattern("id=\"pick-%d\"[^>]*checked".formatted(ids.get(0)))
			.containsPattern("id=\"pick-%d\"[^>]*checked".formatted(ids.get(1)))
			.doesNotContainPattern("id=\"pick-%d\"[^>]*checked".formatted(ids.get(2)))
			.containsPattern("officer-of-%d(?s:.(?!</select>))*officer-3\" selected".formatted(ids.get(0)));
		assertThat(this.caseload.count()).isEqualTo(3);
	}

	@Test
	void allAreConfirmedAfterTheStepThatSaysHowManyGoToWhom() {
		List<Long> ids = ids();
		Answer step = post(this.manager, "", "all=yes&officer-of-%d=officer-3".formatted(ids.get(0)));
		assertThat(step.body()).contains("Confirm the officers of 3 children?", "How many go to whom");
		assertThat(this.caseload.count()).isEqualTo(3);
		String choices = step.body().replaceAll("(?s).*name=\"choices\" value=\"([^\"]*)\".*", "$1");
		assertThat(choices).contains(ids.get(0) + ":officer-3");
		assertThat(post(this.manager, "", "agreed=yes&choices=" + choices).status()).isEqualTo(302);
		assertThat(this.caseload.count()).isZero();
		assertThat(this.allocations.current(this.prefix + "-001").orElseThrow().officer()).isEqualTo("officer-3");
	}

	@Test
	void allMeansThoseWhoPassTheFilter() {
		assertThat(post(this.manager, "", "all=yes&locality=South").body()).contains("officers of 1 children?");
	}

	@Test
	void whereTheLastHaveLeftCareTheTaskIsFinishedByHand() {
		Stream.of("-001", "-002", "-003")
			.forEach((child) -> this.care.end(this.prefix + child, "2026-03-01", "returned home"));
		assertThat(get(this.manager, "").body()).contains("Nobody waits any more", "Finish the task");
		assertThat(post(this.manager, "/finish", "").status()).isEqualTo(302);
	}

}
