package org.iroengine.dispute.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.correspondence.LetterFilter;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.support.ModelFile;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each path of the process of a collective concern. */
class RaiseCollectiveConcernPathsTest extends CollectiveCases {

	private static final ModelFile MODEL = ModelFile.of("dispute", RaiseCollectiveConcern.PROCESS);

	private static final String DECIDE = MODEL.id("Decide on a collective concern");

	private static final String ANSWER = MODEL.id("Answer the collective concern");

	private static final String WORDS = "Plans wait for weeks after each review.";

	@Autowired
	Deadlines deadlines;

	@AfterAll
	void everyNodeWasPassed() {
		assertThat(visited(RaiseCollectiveConcern.PROCESS, "collective concern ")).isEqualTo(MODEL.ids());
	}

	@Test
	void theServiceManagerAnswersInTime() {
		long id = offered("cc-sent", Map.of(UserGroup.SERVICE_MANAGER, "service-1"));
		Task decide = task(key(id), DECIDE);
		assertThat(candidates(decide)).containsExactly("iro-manager");
		assertThat(view(decide)).contains("cc-sent by name", "care or pathway plan not completed or updated",
				"January to March 2026", "cc-sent-1", "DRP-");
		decide(id, "send", WORDS);
		assertThat(letters()).contains("collective-concern-sent to service-1 about " + id);
		Task answer = task(key(id), ANSWER);
		assertThat(answer.getAssignee()).isEqualTo("service-1");
		assertThat(answer.getDueDate().toInstant()).isEqualTo("2026-03-16T23:59:00Z");
		assertThat(view(answer)).doesNotContain(WORDS);
		answer(id, "A planning hour each week.");
		assertThat(letters()).contains("collective-concern-answered to manager about " + id);
		assertThat(row(id)).isEqualTo("ANSWERED " + WORDS + " manager service-1 A planning hour each week. service-1");
		assertThat(clock(id)).isEqualTo(DeadlineState.MET);
		assertThat(
				this.jdbc.sql("select count(*) from act_ru_variable where text_ in (?, 'A planning hour each week.')")
					.param(WORDS)
					.query(Long.class)
					.single())
			.as("words in the engine")
			.isZero();
		assertThat(this.jdbc.sql("select distinct state from dispute where team_id = 'cc-sent'")
			.query(String.class)
			.list()).as("the disputes go on").containsExactly("FORMAL");
	}

	@Test
	void notNowAndNoSecondOfferInTheQuarter() {
		long id = offered("cc-not-now", Map.of(UserGroup.SERVICE_MANAGER, "service-1"));
		decide(id, "not-now", "The team has a plan for it.");
		assertThat(row(id)).isEqualTo("NOT_NOW The team has a plan for it. manager");
		raise("cc-not-now", PLAN, 3);
		assertThat(offers("cc-not-now")).containsExactly(id);
		assertThat(cases(id)).isEqualTo(3);
	}

	@Test
	void nobodyAnswersInTime() {
		long id = offered("cc-late", Map.of(UserGroup.SERVICE_MANAGER, "service-1"));
		decide(id, "send", WORDS);
		assertThat(timer(key(id), MODEL.id("Answer overdue"))).isEqualTo("2026-03-17T00:00:00Z");
		this.clock.set(Instant.parse("2026-03-17T08:00:00Z"));
		workOff(key(id));
		assertThat(letters()).contains("collective-concern-overdue to manager about " + id);
		assertThat(clock(id)).isEqualTo(DeadlineState.MISSED);
		answer(id, "Late, but done.");
		assertThat(clock(id)).isEqualTo(DeadlineState.MET_LATE);
	}

	@Test
	void aLaterCaseJoinsWhatIsOffered() {
		long id = offered("cc-joins", Map.of(UserGroup.SERVICE_MANAGER, "service-1"));
		raise("cc-joins", PLAN, 1);
		assertThat(cases(id)).isEqualTo(4);
		assertThat(view(task(key(id), DECIDE))).contains("\"number\":4", "cc-joins-4");
		decide(id, "send", WORDS);
		raise("cc-joins", PLAN, 1);
		assertThat(cases(id)).as("what was raised after it was sent").isEqualTo(4);
	}

	@Test
	void whereTheServiceManagerHasLeftTheNextUpIsAsked() {
		long id = offered("cc-vacant",
				Map.of(UserGroup.SERVICE_MANAGER, "service-gone", UserGroup.HEAD_OF_SERVICE, "head-of-service-1"));
		decide(id, "send", WORDS);
		assertThat(task(key(id), ANSWER).getAssignee()).isEqualTo("head-of-service-1");
		assertThat(this.jdbc.sql("select instead_of || ': ' || why from collective_concern where id = ?")
			.param(id)
			.query(String.class)
			.single()).isEqualTo("service-gone: service-gone has left the service");
	}

	@Test
	void whatIsMissingIsAskedFor() {
		long id = offered("cc-refused", Map.of());
		assertThatThrownBy(() -> decide(id, "send", WORDS)).isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining("Nobody answers for the service manager");
		assertThatThrownBy(() -> decide(id, "perhaps", " ")).isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining("Say whether you send")
			.hasMessageContaining("Say what the service manager should know");
		assertThat(row(id)).isEqualTo("OFFERED");
		team("cc-refused", Map.of(UserGroup.SERVICE_MANAGER, "service-1"));
		decide(id, "send", WORDS);
		assertThatThrownBy(() -> answer(id, " ")).isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining("Say what will change");
	}

	private void decide(long id, String decision, String words) {
		complete("manager", UserGroup.IRO_MANAGER, task(key(id), DECIDE),
				Map.of("collectiveDecision", decision, "collectiveWords", words));
		workOff(key(id));
	}

	private void answer(long id, String words) {
		Task task = task(key(id), ANSWER);
		as("service-1", UserGroup.SERVICE_MANAGER,
				() -> this.tasks.complete(task.getId(), Map.of("collectiveAnswer", words)));
	}

	private String view(Task task) {
		return this.tasks.getVariable(task.getId(), "view").toString();
	}

	private String row(long id) {
		return this.jdbc.sql("""
				select concat_ws(' ', state, words, decided_by, responder, answer, answered_by) from collective_concern
				where id = ?
				""").param(id).query(String.class).single();
	}

	private DeadlineState clock(long id) {
		return this.deadlines.required(new Subject("collective", id, key(id)), "collective-concern").state();
	}

	private List<String> letters() {
		return this.letters.list(new LetterFilter(null, null, null))
			.stream()
			.map((letter) -> "%s to %s about %s".formatted(letter.occasion().purpose(), letter.recipient().personId(),
					letter.occasion().key().replace("collective concern ", "")))
			.toList();
	}

}
