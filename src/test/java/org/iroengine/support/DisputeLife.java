package org.iroengine.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.correspondence.LetterFilter;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.Disputes;
import org.iroengine.dispute.IroMoves;
import org.iroengine.dispute.Raised;
import org.iroengine.dispute.WrittenDispute;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.people.Team;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test that takes disputes up their ladder: team {@code answering} has a manager at
 * each rung that the shipped ladder asks.
 */
public abstract class DisputeLife extends ReviewLife {

	protected static final String TEAM = "answering";

	protected static final ModelFile MODEL = ModelFile.of("dispute", "resolve-dispute");

	protected static final String REPLY = MODEL.id("Reply to the dispute");

	protected static final String VERDICT = MODEL.id("Give the verdict on the reply");

	@Autowired
	protected Disputes disputes;

	@Autowired
	protected IroMoves moves;

	@Autowired
	protected Deadlines deadlines;

	@Autowired
	protected People people;

	@BeforeEach
	protected void haveALine() {
		person("team-head", UserGroup.TEAM_MANAGER);
		person("service-head", UserGroup.SERVICE_MANAGER);
		person("service-of-services", UserGroup.HEAD_OF_SERVICE);
		person("director-1", UserGroup.DIRECTOR);
		this.people.save(new Team(TEAM, TEAM, "North",
				Map.of(UserGroup.TEAM_MANAGER, "team-head", UserGroup.SERVICE_MANAGER, "service-head",
						UserGroup.HEAD_OF_SERVICE, "service-of-services", UserGroup.DIRECTOR, "director-1")));
	}

	protected void person(String id, UserGroup role) {
		this.people.save(new Person(id, id, id + "@council.example", role));
	}

	/** On Monday 1 June 2026 the IRO of a child raises a formal dispute. */
	protected Dispute formal(String childRef) {
		return raise(childRef, written(childRef, true, null, null));
	}

	protected Dispute raise(String childRef, WrittenDispute written) {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		lookedAfter(childRef, "2026-03-02T08:00");
		at(childRef, "2026-06-01T09:00:00Z");
		Raised[] raised = new Raised[1];
		onPage("officer-1", UserGroup.IRO, () -> raised[0] = this.disputes.raise(written));
		workOff(childRef);
		assertThat(raised[0]).isInstanceOf(Raised.Done.class);
		return this.disputes.get(((Raised.Done) raised[0]).dispute().id());
	}

	protected WrittenDispute written(String childRef, boolean formal, Integer startLevel, String challenged) {
		return new WrittenDispute(childRef, formal, "plan-not-updated", null, "The care plan is from last year.",
				"A plan that names the school.", "Wants to stay at the school.", "Does not know where to live.",
				startLevel, (startLevel != null) ? "The level below knows it." : null, null, null, challenged, TEAM,
				null);
	}

	/** Care ends, the last IRO leaves the service, and only then there is a reply. */
	protected Dispute left(String childRef) {
		Dispute dispute = formal(childRef);
		at(childRef, "2026-06-02T12:00:00Z");
		leaves(childRef, "2026-06-02T11:00");
		officer("officer-1", LocalDate.of(2026, 6, 2));
		at(childRef, "2026-06-03T09:00:00Z");
		reply(childRef);
		return dispute;
	}

	protected void officer(String id, LocalDate contractEnd) {
		this.people.save(new Person(id, id, id + "@council.example", UserGroup.IRO, BigDecimal.ONE, contractEnd));
	}

	/** Everything about the child that is due up to a moment happens at its own time. */
	protected void at(String childRef, String instant) {
		Instant moment = Instant.parse(instant);
		nextJob(childRef, moment).ifPresentOrElse((due) -> {
			this.clock.set(due.isAfter(this.clock.instant()) ? due : this.clock.instant());
			workOff(childRef);
			at(childRef, instant);
		}, () -> this.clock.set(moment));
	}

	/**
	 * What the child's task with the node says of who has it; empty where there is none.
	 */
	protected String holder(String childRef, String node) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(childRef)
			.taskDefinitionKey(node)
			.list()
			.stream()
			.map((task) -> String.valueOf(task.getAssignee()))
			.reduce("", (one, other) -> one + other);
	}

	protected void reply(String childRef) {
		Task task = task(childRef, REPLY);
		UserGroup group = this.people.person(task.getAssignee()).orElseThrow().role();
		as(task.getAssignee(), group,
				() -> this.tasks.complete(task.getId(), Map.of("replyWords", "The plan is being written.")));
		workOff(childRef);
	}

	protected void judge(String childRef, String verdict) {
		Map<String, Object> values = new HashMap<>(
				Map.of("verdict", verdict, "verdictWords", "The plan names the school."));
		if ("satisfied".equals(verdict)) {
			values.put("impactOnChild", "Knows where to live.");
		}
		Task task = task(childRef, VERDICT);
		as(task.getAssignee(), UserGroup.IRO, () -> this.tasks.complete(task.getId(), values));
		workOff(childRef);
	}

	/** Purpose, recipient and state of each letter about the child. */
	protected List<String> toldOf(String childRef) {
		return this.letters.list(new LetterFilter(childRef, null, null))
			.stream()
			.map((letter) -> "%s to %s %s".formatted(letter.occasion().purpose(), letter.recipient().personId(),
					letter.state()))
			.toList();
	}

	/** What the child's letters with the purpose say. */
	protected List<String> bodies(String childRef, String purpose) {
		return this.letters.list(new LetterFilter(childRef, null, null))
			.stream()
			.filter((letter) -> letter.occasion().purpose().equals(purpose))
			.map((letter) -> letter.wording().body())
			.toList();
	}

	/** Each turn of the dispute: level, responder and how it ended. */
	protected List<String> turns(Dispute dispute) {
		return this.jdbc.sql("""
				select level || ' ' || coalesce(responder, 'nobody') || ': ' || coalesce(ended_as, 'open')
				from dispute_level where dispute_id = ? order by turn
				""").param(dispute.id()).query(String.class).list();
	}

	protected Deadline total(Dispute dispute) {
		return this.deadlines.required(dispute.subject(), dispute.totalRule());
	}

	/** By when the open level's reply or verdict is due. */
	protected String levelDue(Dispute dispute) {
		return this.jdbc.sql("""
				select deadline.due_on::text from deadline
				join dispute_level level on level.id = subject_id and subject_kind = 'level'
				where dispute_id = ? and ended_at is null and reminder_of is null and closed_at is null
				""").param(dispute.id()).query(String.class).single();
	}

	protected Dispute again(Dispute dispute) {
		return this.disputes.get(dispute.id());
	}

}
