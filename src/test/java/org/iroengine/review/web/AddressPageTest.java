package org.iroengine.review.web;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.review.Addresses;
import org.iroengine.review.Meeting;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.support.Answer;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The page on which an address is settled, as those who may and those who may not. */
class AddressPageTest extends ConveningVisits {

	@Autowired
	Addresses addresses;

	@Autowired
	TaskService tasks;

	private long parent;

	@Test
	void theWorkerOpensItFromTheOnePageAndSettlesItOnce() {
		String task = asked();
		Visitor worker = person("worker-1");
		assertThat(worker.get("/asked-of-me").body()).contains("An address", "/address?taskId=" + task);
		assertThat(worker.get("/address?taskId=" + task).body()).contains("Parent 1 (parent)",
				"Nobody knows how to reach this person.");
		assertThat(post(worker, "/address", "answer=reach&mail=found%40home.example&taskId=" + task).status())
			.isEqualTo(302);
		assertThat(this.participants.get(this.parent).mail()).isEqualTo("found@home.example");
		assertThat(this.addresses.isOpen(this.parent)).isFalse();
		assertThat(worker.get("/asked-of-me").body()).contains("It is settled.").doesNotContain(task);
		assertThat(post(worker, "/address", "answer=reach&mail=other%40home.example&taskId=" + task).body())
			.contains("There is nothing to do here");
		assertThat(this.participants.get(this.parent).mail()).isEqualTo("found@home.example");
	}

	@ParameterizedTest
	@CsvSource({ "address=1+High+Street, Say whether this person can be reached, 1 High Street",
			"answer=reach&until=2026-09-01, Give a mail address or an address., 2026-09-01",
			"answer=reach&mail=nobody, Write one mail address, nobody",
			"answer=nothing&until=2026-09-01, Say why nothing is sent, 2026-09-01",
			"answer=nothing&because=A+court+order&until=soon, Write the day as 27/03/2026, A court order" })
	void aFaultKeepsWhatWasTypedAndChangesNothing(String form, String advice, String typed) {
		String task = asked();
		Answer refused = post(person("worker-1"), "/address", form + "&taskId=" + task);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains(advice, typed);
		assertThat(this.addresses.isOpen(this.parent)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker-2", "lead-1", "lead-2", "support" })
	void whoIsNotAskedFindsNothingAndChangesNothing(String user) {
		String task = asked();
		assertThat(person(user).get("/address?taskId=" + task).body()).doesNotContain("Parent 1");
		post(person(user), "/address", "answer=nothing&because=Spite&taskId=" + task);
		assertThat(this.participants.get(this.parent).mayBeAsked()).isTrue();
		assertThat(this.addresses.isOpen(this.parent)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "officer-1", "admin", "case-system" })
	void othersMayNotComeIn(String user) {
		String task = asked();
		assertThat(person(user).get("/address?taskId=" + task).status()).isEqualTo(403);
		assertThat(post(person(user), "/address", "answer=nothing&because=Spite&taskId=" + task).status())
			.isEqualTo(403);
	}

	@Test
	void businessSupportTakesWhatNobodyIsAskedFor() {
		String task = asked();
		this.tasks.setAssignee(task, null);
		Visitor support = person("support");
		assertThat(support.get("/address?taskId=" + task).body()).contains("Claim this task");
		assertThat(post(support, "/address/claim", "taskId=" + task).status()).isEqualTo(302);
		assertThat(post(support, "/address", "answer=nothing&because=A+court+order&taskId=" + task).status())
			.isEqualTo(302);
		assertThat(this.participants.get(this.parent).mayBeAsked()).isFalse();
	}

	@Test
	void businessSupportChangesTheWorkerOnAPageAndTheTaskGoesAlong() {
		String task = asked();
		String page = "/children/%s/social-worker".formatted(this.child);
		Visitor support = person("support");
		assertThat(support.get("/children/" + this.child).body()).contains(page);
		assertThat(post(support, page, "socialWorker=worker-1").status()).isEqualTo(422);
		assertThat(post(support, page, "socialWorker=worker-2").status()).isEqualTo(302);
		assertThat(person("worker-2").get("/asked-of-me").body()).contains("/address?taskId=" + task);
		assertThat(person("worker-1").get("/asked-of-me").body()).doesNotContain("/address?taskId=" + task);
		assertThat(post(person("worker-1"), page, "socialWorker=worker-1").status()).isEqualTo(403);
	}

	/** The task about an unknown address of a parent. */
	private String asked() {
		Meeting meeting = first();
		this.parent = this.participants.save(Participant.of(this.child, ParticipantRole.PARENT, "Parent 1")).id();
		this.addresses.ask(meeting.id(), this.parent, Addresses.Doubt.UNKNOWN);
		this.household.workOff();
		Task task = this.tasks.createTaskQuery()
			.processDefinitionKey(Addresses.PROCESS)
			.processInstanceBusinessKey(this.child)
			.singleResult();
		return task.getId();
	}

}
