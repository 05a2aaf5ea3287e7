package org.iroengine.dispute.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import org.iroengine.correspondence.LetterFilter;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.dispute.DisputeRaised;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.people.Team;
import org.iroengine.support.Casework;
import org.iroengine.support.ModelFile;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Each path of the process of a collective concern, and what makes a pattern. The rows of
 * disputes are what raising one leaves; the news is what it publishes.
 */
class RaiseCollectiveConcernPathsTest extends Casework {

	private static final ModelFile MODEL = ModelFile.of("dispute", RaiseCollectiveConcern.PROCESS);

	private static final String DECIDE = MODEL.id("Decide on a collective concern");

	private static final String ANSWER = MODEL.id("Answer the collective concern");

	private static final String PLAN = "plan-not-updated";

	private static final String WORDS = "Plans wait for weeks after each review.";

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	People people;

	@Autowired
	Deadlines deadlines;

	@BeforeEach
	void managers() {
		person("service-1", UserGroup.SERVICE_MANAGER, null);
		person("service-gone", UserGroup.SERVICE_MANAGER, LocalDate.of(2026, 2, 27));
		person("head-of-service-1", UserGroup.HEAD_OF_SERVICE, null);
		this.jdbc.sql("insert into dispute_ladder (version, levels) values ('of-tests', '[]') on conflict do nothing")
			.update();
	}

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
	void whatMakesNoPattern() {
		team("cc-none", Map.of());
		raise("cc-none", PLAN, 2);
		raise("cc-none", "outstanding-actions", 2);
		raise(null, PLAN, 3);
		this.clock.set(Instant.parse("2026-03-31T23:30:00Z"));
		raise("cc-none", PLAN, 2);
		assertThat(offers("cc-none")).as("half past midnight on 1 April in London is another quarter").isEmpty();
		raise("cc-none", PLAN, 1);
		assertThat(offers("cc-none")).hasSize(1);
		assertThat(cases(offers("cc-none").get(0))).isEqualTo(3);
	}

	@Test
	void theLastHourOfAQuarterIsLondons() {
		team("cc-hour", Map.of());
		raise("cc-hour", PLAN, 2);
		this.clock.set(Instant.parse("2026-03-31T22:30:00Z"));
		raise("cc-hour", PLAN, 1);
		assertThat(offers("cc-hour")).hasSize(1);
	}

	@Test
	void whatIsWithdrawnDoesNotCount() {
		team("cc-withdrawn", Map.of());
		raise("cc-withdrawn", PLAN, 2);
		this.jdbc.sql("""
				update dispute set state = 'WITHDRAWN', closed_at = raised_at, closed_by = raised_by
				where child_ref = 'cc-withdrawn-1'
				""").update();
		raise("cc-withdrawn", PLAN, 1);
		assertThat(offers("cc-withdrawn")).isEmpty();
		raise("cc-withdrawn", PLAN, 1);
		assertThat(offers("cc-withdrawn")).hasSize(1);
		assertThat(cases(offers("cc-withdrawn").get(0))).isEqualTo(3);
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

	@Test
	void twoAtTheSameMomentMakeOneOffer() throws Exception {
		team("cc-two", Map.of());
		raise("cc-two", PLAN, 1);
		CompletableFuture<Void> other = this.transaction.execute((open) -> {
			raise("cc-two", PLAN, 1);
			CompletableFuture<Void> second = CompletableFuture
				.runAsync(() -> this.transaction.executeWithoutResult((too) -> raise("cc-two", PLAN, 1)));
			Awaitility.await().until(this::someoneWaits);
			return second;
		});
		other.get(10, TimeUnit.SECONDS);
		assertThat(offers("cc-two")).hasSize(1);
		assertThat(cases(offers("cc-two").get(0))).isEqualTo(3);
	}

	private boolean someoneWaits() {
		return this.jdbc.sql("select count(*) from pg_locks where not granted").query(Long.class).single() > 0;
	}

	/** Three disputes of a new team; answers the concern that is offered. */
	private long offered(String team, Map<UserGroup, String> line) {
		team(team, line);
		raise(team, PLAN, 3);
		long id = offers(team).get(0);
		workOff(key(id));
		return id;
	}

	private void raise(String team, String reason, int times) {
		for (int time = 0; time < times; time++) {
			String childRef = "%s-%d".formatted(team,
					1 + count("dispute where child_ref like '%s-%%'".formatted(team)));
			long id = this.jdbc
				.sql("""
						insert into dispute (child_ref, basis, raised_formal, raised_at, raised_by, reason, category, concern,
						requested, childs_wishes, impact, team_id, ladder_version, state, formal_at)
						values (:child, 'PROTECTION_PLAN', true, :at, 'officer-1', :reason, 'planning', 'c', 'r', 'w', 'i', :team,
						'of-tests', 'FORMAL', :at) returning id
						""")
				.param("child", childRef)
				.param("at", Timestamp.from(this.clock.instant()))
				.param("reason", reason)
				.param("team", team)
				.query(Long.class)
				.single();
			this.events.publishEvent(new DisputeRaised(id, childRef, team, reason));
		}
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

	private static String key(long id) {
		return "collective concern " + id;
	}

	private List<Long> offers(String team) {
		return this.jdbc.sql("select id from collective_concern where team_id = ?")
			.param(team)
			.query(Long.class)
			.list();
	}

	private long cases(long id) {
		return count("collective_case where concern_id = " + id);
	}

	private long count(String rows) {
		return this.jdbc.sql("select count(*) from " + rows).query(Long.class).single();
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

	private void team(String id, Map<UserGroup, String> line) {
		this.people.save(new Team(id, id + " by name", "North", line));
	}

	private void person(String id, UserGroup role, LocalDate contractEnd) {
		this.people.save(new Person(id, id, id + "@council.example", role, null, contractEnd));
	}

}
