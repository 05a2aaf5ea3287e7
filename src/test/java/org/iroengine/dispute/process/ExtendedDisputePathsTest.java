package org.iroengine.dispute.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.Extensions;
import org.iroengine.people.Team;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** A formal dispute for which more time is asked. */
class ExtendedDisputePathsTest extends DisputeLife {

	@Autowired
	Extensions extensions;

	@Test
	void extensionAgreed() {
		Dispute dispute = formal("RD-9");
		propose(dispute, "2026-07-06");
		answerProposal("RD-9", "agreed");
		assertThat(again(dispute).extendedTo()).isEqualTo("2026-07-06");
		assertThat(total(dispute).dueOn()).as("the first date stays").isEqualTo("2026-06-29");
		assertThat(levelDue(dispute)).isEqualTo("2026-07-03");
		assertThat(timer("RD-9", MODEL.id("Reply date passed"))).isEqualTo("2026-07-03T23:00:00Z");
		at("RD-9", "2026-06-30T09:00:00Z");
		assertThat(again(dispute).overTotalAt()).as("the clock of the law did not stop").isNotNull();
		assertThat(turns(dispute)).containsExactly("1 team-head: open");
		at("RD-9", "2026-07-07T09:00:00Z");
		assertThat(turns(dispute)).containsExactly("1 team-head: Not answered",
				"2 service-head: the time of the whole dispute is over", "4 director-1: open");
	}

	@Test
	void remindedBeforeTheAgreedDate() {
		Dispute dispute = formal("RD-17");
		at("RD-17", "2026-06-03T12:00:00Z");
		assertThat(reminders("RD-17")).as("of the first date").isEqualTo(2);
		propose(dispute, "2026-07-06");
		answerProposal("RD-17", "agreed");
		assertThat(timer("RD-17", MODEL.id("Reminder due"))).isEqualTo("2026-06-30T23:00:00Z");
		at("RD-17", "2026-06-30T12:00:00Z");
		assertThat(reminders("RD-17")).isEqualTo(2);
		at("RD-17", "2026-07-01T12:00:00Z");
		assertThat(reminders("RD-17")).as("and of the second").isEqualTo(4);
		reply("RD-17");
		assertThat(turns(dispute)).containsExactly("1 team-head: open");
	}

	@Test
	void theReminderOfTheFirstDateThatHasNotLeftIsTakenBack() {
		person("early-head", UserGroup.TEAM_MANAGER);
		this.people.save(new Team(TEAM, TEAM, "North", Map.of(UserGroup.TEAM_MANAGER, "early-head")));
		Dispute dispute = formal("RD-18");
		at("RD-18", "2026-06-03T04:00:00Z");
		assertThat(states("RD-18")).containsExactly("WAITING");
		onPage("early-head", UserGroup.TEAM_MANAGER,
				() -> assertThat(this.extensions.propose(dispute.id(), LocalDate.parse("2026-07-06"), "Court."))
					.isEmpty());
		workOff("RD-18");
		answerProposal("RD-18", "agreed");
		assertThat(states("RD-18")).containsExactly("WITHDRAWN");
	}

	private List<String> states(String child) {
		return this.jdbc
			.sql("select state from letter where child_ref = ? and purpose = 'dispute-reply-reminder' order by id")
			.param(child)
			.query(String.class)
			.list();
	}

	private long reminders(String child) {
		return letters(child).stream()
			.filter((letter) -> letter.startsWith("dispute-reply-reminder ")
					|| letter.startsWith("dispute-level-ends "))
			.count();
	}

	@Test
	void extensionRefused() {
		Dispute dispute = formal("RD-10");
		propose(dispute, "2026-07-06");
		answerProposal("RD-10", "refused");
		assertThat(again(dispute).extendedTo()).isNull();
		assertThat(levelDue(dispute)).isEqualTo("2026-06-05");
		reply("RD-10");
		assertThat(holder("RD-10", VERDICT)).isEqualTo("officer-1");
	}

	private void propose(Dispute dispute, String newDate) {
		onPage("service-head", UserGroup.SERVICE_MANAGER,
				() -> assertThat(this.extensions.propose(dispute.id(), LocalDate.parse(newDate), "A court date."))
					.extracting("field")
					.containsExactly("user"));
		onPage("team-head", UserGroup.TEAM_MANAGER, () -> {
			assertThat(this.extensions.propose(dispute.id(), LocalDate.parse("2026-07-14"), "A court date."))
				.extracting("message")
				.containsExactly(
						"Give a day after Mon 29 Jun 2026, the date of the whole, and not after Mon 13 Jul 2026.");
			assertThat(this.extensions.propose(dispute.id(), LocalDate.parse(newDate), "A court date.")).isEmpty();
		});
		workOff(dispute.childRef());
	}

	private void answerProposal(String child, String answer) {
		Task task = task(child, MODEL.id("Answer the proposal of more time"));
		assertThat(task.getAssignee()).isEqualTo("officer-1");
		as("officer-1", UserGroup.IRO, () -> this.tasks.complete(task.getId(), Map.of("moreTime", answer)));
		workOff(child);
	}

}
