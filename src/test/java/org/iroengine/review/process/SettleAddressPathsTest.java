package org.iroengine.review.process;

import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.review.Addresses;
import org.iroengine.review.Channel;
import org.iroengine.review.InvitationRounds;
import org.iroengine.review.Meeting;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Round;
import org.iroengine.review.Sending;
import org.iroengine.support.ModelFile;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * An address that is unknown or not safe: asked for once, and nothing leaves meanwhile.
 */
class SettleAddressPathsTest extends InvitationPaths {

	private static final ModelFile SETTLE = ModelFile.of("review", Addresses.PROCESS);

	@Autowired
	Addresses addresses;

	@Autowired
	InvitationRounds rounds;

	@AfterAll
	void everyNodeOfTheAddressWasPassed() {
		assertThat(visited(Addresses.PROCESS, "IS-")).isEqualTo(SETTLE.ids());
	}

	@Test
	void case18AnUnsafeAddressIsDecidedOnceAndCounted() {
		Meeting meeting = asked("IS-18");
		long parent = one(meeting, ParticipantRole.PARENT);
		this.addresses.ask(meeting.id(), parent, Addresses.Doubt.UNSAFE);
		this.addresses.ask(meeting.id(), parent, Addresses.Doubt.UNSAFE);
		workOff("IS-18");
		Task task = task("IS-18", "Task_SettleTheAddress");
		assertThat(task.getAssignee()).isEqualTo("worker-1");
		assertThat(task.getDueDate()).isEqualTo("2026-03-13T23:59:00Z");
		assertThatThrownBy(() -> as("worker-1", UserGroup.SOCIAL_WORKER, () -> this.tasks.complete(task.getId())))
			.hasMessageContaining("say how this person can be reached");
		choose(meeting, ParticipantRole.CARER, Channel.POST);
		send(meeting);
		assertThat(letters("IS-18")).noneMatch((letter) -> letter.contains("participant-" + parent));
		as("worker-1", UserGroup.SOCIAL_WORKER, () -> {
			this.addresses.keepAway(parent, "A court has forbidden contact.", LocalDate.of(2026, 9, 1));
			this.tasks.complete(task.getId());
		});
		assertThat(round(meeting).withheld())
			.containsExactly("Nothing is sent to Parent 1: A court has forbidden contact.");
		assertThat(round(meeting).invitees()).as("still counted").hasSize(2);
		this.addresses.ask(meeting.id(), parent, Addresses.Doubt.UNKNOWN);
		workOff("IS-18");
		assertThat(openTasks("IS-18")).as("not asked again").doesNotContain("Task_SettleTheAddress");
		assertThat(this.jdbc.sql("select facts::text from audit where child_ref = 'IS-18'").query(String.class).list())
			.noneMatch((facts) -> facts.contains("court") || facts.contains("Parent"));
	}

	@Test
	void whatTheSocialWorkerLeavesIsToldToTheTeamManager() {
		Meeting meeting = asked("IS-22");
		this.addresses.ask(meeting.id(), one(meeting, ParticipantRole.PARENT), Addresses.Doubt.UNKNOWN);
		at("2026-03-13T23:30:00Z");
		workOff("IS-22");
		assertThat(letters("IS-22")).doesNotContain("address-overdue to lead-1");
		at("2026-03-14T00:00:00Z");
		workOff("IS-22");
		assertThat(letters("IS-22")).contains("address-overdue to lead-1");
		assertThat(openTasks("IS-22")).contains("Task_SettleTheAddress");
		assertThat(written("IS-22", "address-overdue").get(0).state().name()).as("it is Saturday").isEqualTo("WAITING");
		as("worker-1", UserGroup.SOCIAL_WORKER,
				() -> this.addresses.reach(one(meeting, ParticipantRole.PARENT), "parent-2@home.example", null));
		assertThat(written("IS-22", "address-overdue").get(0).state().name()).isEqualTo("WITHDRAWN");
	}

	@Test
	void nobodyIsToldOnWhoWasAskedTooLateToAnswerInTime() {
		Meeting meeting = asked("IS-23");
		at("2026-03-16T09:00:00Z");
		this.addresses.ask(meeting.id(), one(meeting, ParticipantRole.PARENT), Addresses.Doubt.UNKNOWN);
		workOff("IS-23");
		assertThat(letters("IS-23")).doesNotContain("address-overdue to lead-1");
	}

	@Test
	void case18AnAddressThatIsFoundIsUsed() {
		Meeting meeting = booked("IS-19");
		Participant parent = this.participants.save(Participant.of("IS-19", ParticipantRole.PARENT, "Parent 1"));
		checklist(meeting);
		choose(meeting, ParticipantRole.PARENT, Channel.MAIL);
		assertThat(send(meeting)).isEqualTo(new Sending.Refused(
				List.of("No mail address is known of Parent 1: choose another way, or ask the social worker.")));
		this.addresses.ask(meeting.id(), parent.id(), Addresses.Doubt.UNKNOWN);
		assertThat(send(meeting)).as("nobody else is named").isInstanceOf(Sending.Refused.class);
		workOff("IS-19");
		as("worker-1", UserGroup.SOCIAL_WORKER, () -> {
			this.addresses.reach(parent.id(), "found@home.example", null);
			this.tasks.complete(task("IS-19", "Task_SettleTheAddress").getId());
		});
		assertThat(send(meeting)).isEqualTo(new Sending.Sent(1, 0));
		assertThat(written("IS-19", "review-invitation").get(0).recipient().mail()).isEqualTo("found@home.example");
	}

	@Test
	void careEndsBeforeTheAddressIsSettled() {
		Meeting meeting = asked("IS-20");
		this.addresses.ask(meeting.id(), one(meeting, ParticipantRole.PARENT), Addresses.Doubt.UNKNOWN);
		workOff("IS-20");
		this.care.end("IS-20", "2026-03-02T08:30", "returned home");
		assertThat(openTasks("IS-20")).doesNotContain("Task_SettleTheAddress");
		assertThat(this.addresses.isOpen(one(meeting, ParticipantRole.PARENT))).as("or is never asked again").isFalse();
	}

	private Round round(Meeting meeting) {
		Round[] round = new Round[1];
		support(() -> round[0] = this.rounds.find(meeting.id()).orElseThrow());
		return round[0];
	}

}
