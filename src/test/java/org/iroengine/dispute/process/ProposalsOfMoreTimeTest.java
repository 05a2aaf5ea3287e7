package org.iroengine.dispute.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

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
		assertThat(holder("MT-1", ANSWER)).isEmpty();
	}

	@Test
	void levelLeftWithoutAnAnswer() {
		Dispute dispute = formal("MT-2");
		propose(dispute, "team-head", "2026-07-06");
		onPage("officer-1", UserGroup.IRO,
				() -> assertThat(this.moves.goHigher(dispute.id(), 4, "It is urgent.")).isEmpty());
		workOff("MT-2");
		assertThat(this.extensions.of(dispute.id())).extracting((one) -> one.agreed() + ": " + one.words())
			.containsExactly("false: the dispute went to another level");
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
	void tooLateOnceTheWholeIsOver() {
		Dispute dispute = formal("MT-5");
		propose(dispute, "team-head", "2026-07-06");
		at("MT-5", "2026-06-30T09:00:00Z");
		Task task = task("MT-5", ANSWER);
		as("officer-1", UserGroup.IRO,
				() -> assertThatThrownBy(() -> this.tasks.complete(task.getId(), Map.of("moreTime", "agreed")))
					.isInstanceOf(ProcessEngineException.class)
					.hasMessageContaining("The time of the whole is over"));
		answer("MT-5", "refused");
		onPage("director-1", UserGroup.DIRECTOR,
				() -> assertThat(this.extensions.propose(dispute.id(), LocalDate.parse("2026-07-06"), "Leave."))
					.extracting("message")
					.asString()
					.contains("The time of the whole is over"));
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
