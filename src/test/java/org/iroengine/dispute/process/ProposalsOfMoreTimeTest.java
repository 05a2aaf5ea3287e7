package org.iroengine.dispute.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeState;
import org.iroengine.dispute.Extensions;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A proposal of more time that the IRO answers late, or not at all. */
class ProposalsOfMoreTimeTest extends DisputeLife {

	private static final String ANSWER = MODEL.id("Answer the proposal of more time");

	@Autowired
	private Extensions extensions;

	@Test
	void resolvedWithoutAnAnswer() {
		Dispute dispute = formal("MT-1");
		propose(dispute, "team-head", "2026-07-06");
		reply("MT-1");
		judge("MT-1", "satisfied");
		assertThat(again(dispute).state()).isEqualTo(DisputeState.RESOLVED);
		assertThat(letters("MT-1")).contains("dispute-closed to team-head");
		assertThat(answers(dispute)).containsExactly("system false: It fell with its level.");
		assertThat(holder("MT-1", ANSWER)).isEmpty();
	}

	@Test
	void levelLeftWithoutAnAnswer() {
		Dispute dispute = formal("MT-2");
		propose(dispute, "team-head", "2026-07-06");
		onPage("officer-1", UserGroup.IRO,
				() -> assertThat(this.moves.goHigher(dispute.id(), 4, "It is urgent.")).isEmpty());
		workOff("MT-2");
		assertThat(answers(dispute)).containsExactly("system false: It fell with its level.");
		propose(dispute, "director-1", "2026-07-06");
		answer("MT-2", "agreed");
		assertThat(levelDue(dispute)).isEqualTo("2026-07-03");
	}

	@Test
	void agreedAfterTheReply() {
		Dispute dispute = formal("MT-3");
		propose(dispute, "team-head", "2026-07-06");
		reply("MT-3");
		answer("MT-3", "agreed");
		assertThat(levelDue(dispute)).as("the verdict's").isEqualTo("2026-06-02");
		judge("MT-3", "not-satisfied");
		at("MT-3", "2026-06-30T09:00:00Z");
		assertThat(again(dispute).overTotalAt()).isEqualTo("2026-06-29T23:00:00Z");
		assertThat(letters("MT-3")).as("until the second date").doesNotContain("dispute-over-total to manager");
		at("MT-3", "2026-07-07T09:00:00Z");
		assertThat(letters("MT-3")).contains("dispute-over-total to manager");
	}

	@Test
	void settledByTheAgreedDateMeetsIt() {
		Dispute dispute = formal("MT-10");
		propose(dispute, "team-head", "2026-07-06");
		answer("MT-10", "agreed");
		assertThat(this.deadlines.of(dispute.subject())).filteredOn((clock) -> clock.state().open())
			.extracting(Deadline::rule)
			.as("no reminder that nobody gives")
			.containsExactlyInAnyOrder("dispute-total", "dispute-extension");
		at("MT-10", "2026-06-30T09:00:00Z");
		reply("MT-10");
		judge("MT-10", "satisfied");
		assertThat(this.deadlines.required(dispute.subject(), "dispute-extension").state())
			.isEqualTo(DeadlineState.MET);
	}

	@Test
	void neverShortensAReply() {
		Dispute dispute = formal("MT-4");
		at("MT-4", "2026-06-24T09:00:00Z");
		assertThat(turns(dispute)).last().isEqualTo("4 director-1: open");
		assertThat(levelDue(dispute)).isEqualTo("2026-06-29");
		propose(dispute, "director-1", "2026-06-30");
		answer("MT-4", "agreed");
		assertThat(again(dispute).extendedTo()).isEqualTo("2026-06-30");
		assertThat(levelDue(dispute)).isEqualTo("2026-06-29");
	}

	@Test
	void fallsWithItsLevelOnSilence() {
		Dispute dispute = formal("MT-6");
		propose(dispute, "team-head", "2026-07-06");
		at("MT-6", "2026-06-08T09:00:00Z");
		assertThat(turns(dispute)).last().isEqualTo("2 service-head: open");
		assertThat(answers(dispute)).containsExactly("system false: It fell with its level.");
		assertThat(holder("MT-6", ANSWER)).as("asked about no more").isEmpty();
		assertThat(levelDue(dispute)).as("the next manager's").isEqualTo("2026-06-11");
		assertThat(again(dispute).extendedTo()).isNull();
		assertThat(letters("MT-6")).doesNotContain("dispute-extension-answered to service-head");
		propose(dispute, "service-head", "2026-07-06");
		answer("MT-6", "agreed");
		assertThat(levelDue(dispute)).isEqualTo("2026-07-03");
	}

	@Test
	void fallsWithItsLevelOnAVerdict() {
		Dispute dispute = formal("MT-7");
		propose(dispute, "team-head", "2026-07-06");
		reply("MT-7");
		judge("MT-7", "not-satisfied");
		assertThat(answers(dispute)).containsExactly("system false: It fell with its level.");
		assertThat(this.extensions.open(dispute.id())).isEmpty();
		assertThat(holder("MT-7", ANSWER)).as("asked about no more").isEmpty();
	}

	@Test
	void asksOnlyOnceTheLevelIsHandedOver() {
		Dispute dispute = formal("MT-8");
		onPage("officer-1", UserGroup.IRO,
				() -> assertThat(this.moves.goHigher(dispute.id(), 4, "It is urgent.")).isEmpty());
		onPage("director-1", UserGroup.DIRECTOR,
				() -> assertThat(this.extensions.propose(dispute.id(), LocalDate.parse("2026-07-06"), "Leave."))
					.extracting("message")
					.containsExactly("The dispute is just being handed to you; ask again in a minute."));
		workOff("MT-8");
		propose(dispute, "director-1", "2026-07-06");
		assertThat(holder("MT-8", ANSWER)).isEqualTo("officer-1");
	}

	@Test
	void tooLateOnceTheWholeIsOver() {
		Dispute dispute = formal("MT-5");
		at("MT-5", "2026-06-29T09:00:00Z");
		propose(dispute, "director-1", "2026-07-06");
		reply("MT-5");
		at("MT-5", "2026-06-30T09:00:00Z");
		Task task = task("MT-5", ANSWER);
		as("officer-1", UserGroup.IRO,
				() -> assertThatThrownBy(() -> this.tasks.complete(task.getId(), Map.of("moreTime", "agreed")))
					.isInstanceOf(ProcessEngineException.class)
					.hasMessageContaining("The time of the whole is over"));
		answer("MT-5", "refused");
		judge("MT-5", "not-satisfied");
		onPage("director-1", UserGroup.DIRECTOR,
				() -> assertThat(this.extensions.propose(dispute.id(), LocalDate.parse("2026-07-06"), "Leave."))
					.extracting("message")
					.asString()
					.contains("The time of the whole is over"));
	}

	private List<String> answers(Dispute dispute) {
		return this.extensions.of(dispute.id())
			.stream()
			.map((one) -> "%s %s: %s".formatted(one.answeredBy(), one.agreed(), one.words()))
			.toList();
	}

	private void propose(Dispute dispute, String person, String newDate) {
		onPage(person, UserGroup.TEAM_MANAGER,
				() -> assertThat(this.extensions.propose(dispute.id(), LocalDate.parse(newDate), "A court date."))
					.isEqualTo(List.of()));
		workOff(dispute.childRef());
	}

	private void answer(String child, String answer) {
		as("officer-1", UserGroup.IRO,
				() -> this.tasks.complete(task(child, ANSWER).getId(), Map.of("moreTime", answer)));
		workOff(child);
	}

}
