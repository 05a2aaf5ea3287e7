package org.iroengine.dispute.process;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.calendar.Calendars;
import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.CalendarMoveContext;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.Extensions;
import org.iroengine.dispute.Ladder;
import org.iroengine.people.Absence;
import org.iroengine.people.Absences;
import org.iroengine.run.RunsInTests;
import org.iroengine.support.OpeningChildren;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** What may happen to a dispute on a ladder of its own, chosen by chance. */
@Import({ CalendarMoveContext.class, RunsInTests.class, OpeningChildren.class })
abstract class GeneratedDisputes extends LadderLife {

	static final String ANSWER = MODEL.id("Answer the proposal of more time");

	@Autowired
	Extensions extensions;

	@Autowired
	Absences absences;

	@Autowired
	Calendars calendars;

	@Autowired
	CalendarMoveContext calendarPeople;

	@Autowired
	RunsInTests runs;

	@Autowired
	OpeningChildren children;

	Random random;

	/** A formal dispute on the ladder, about a child who may be looked after or not. */
	Dispute begin(String child, Ladder ladder) {
		this.clock.set(Instant.parse("2026-03-02T07:30:00Z").plus(Duration.ofHours(this.random.nextInt(365 * 24))));
		person("deputy-1", UserGroup.TEAM_MANAGER);
		team(child, posts(6, false), posts(4, true));
		if (this.random.nextBoolean()) {
			this.children.recorded(child, child);
		}
		return formalOn(ladder, child, child, 1 + this.random.nextInt(2) * this.random.nextInt(ladder.top().number()));
	}

	/** One in six posts is vacant, one in four has a deputy. */
	private List<UserGroup> posts(int oneOf, boolean chosen) {
		return GeneratedLadder.RUNGS.stream().filter((rung) -> (this.random.nextInt(oneOf) == 0) == chosen).toList();
	}

	/** In any order, as several threads would. */
	@Override
	protected void workOff(String childRef) {
		List<Job> due = jobs(childRef);
		while (!due.isEmpty()) {
			this.management.executeJob(due.get(this.random.nextInt(due.size())).getId());
			due = jobs(childRef);
		}
	}

	private List<Job> jobs(String childRef) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(childRef)
			.list()
			.stream()
			.flatMap((process) -> this.management.createJobQuery()
				.processInstanceId(process.getId())
				.executable()
				.list()
				.stream())
			.toList();
	}

	void timePasses(Dispute dispute) {
		at(dispute.childRef(),
				this.clock.instant().plus(Duration.ofMinutes(this.random.nextInt(5 * 24 * 60))).toString());
	}

	void serverIsDown() {
		this.clock.advance(Duration.ofMinutes(this.random.nextInt(40 * 24 * 60)));
	}

	void answered(Dispute dispute) {
		if (open(dispute, REPLY).map(Task::getAssignee).isPresent()) {
			reply(dispute.childRef());
		}
	}

	void judged(Dispute dispute) {
		if (open(dispute, VERDICT).isPresent()) {
			judge(dispute.childRef(),
					List.of("not-satisfied", "partly", "not-satisfied", "satisfied").get(this.random.nextInt(4)));
		}
	}

	void goneHigher(Dispute dispute, Ladder ladder) {
		onPage("officer-1", UserGroup.IRO, () -> this.moves.goHigher(dispute.id(),
				1 + this.random.nextInt(ladder.top().number()), "It is urgent."));
		workOff(dispute.childRef());
	}

	void moreTimeProposed(Dispute dispute) {
		Optional<String> responder = open(dispute, REPLY).map(Task::getAssignee);
		responder.ifPresent((person) -> onPage(person, UserGroup.TEAM_MANAGER, () -> this.extensions
			.propose(dispute.id(), total(dispute).dueOn().plusDays(1 + this.random.nextInt(10)), "A court date.")));
		workOff(dispute.childRef());
	}

	void proposalAnswered(Dispute dispute, String answer) {
		open(dispute, ANSWER).ifPresent((task) -> as(task.getAssignee(), UserGroup.IRO,
				() -> this.tasks.complete(task.getId(), Map.of("moreTime", answer))));
		workOff(dispute.childRef());
	}

	void somebodyIsAway() {
		String person = GeneratedLadder.RUNGS.get(this.random.nextInt(GeneratedLadder.RUNGS.size())).id() + "-1";
		this.absences.save(new Absence(person, today(), today().plusDays(this.random.nextInt(9)),
				this.random.nextBoolean() ? "deputy-1" : null));
	}

	void bankHolidayAnnounced() {
		LocalDate day = today().plusDays(1 + this.random.nextInt(25));
		if (this.calendars.current().isWorkingDay(day)) {
			this.runs.finish(this.calendarPeople.change(List.of(day.toString()), List.of()));
		}
	}

	void withdrawn(Dispute dispute) {
		onPage("officer-1", UserGroup.IRO,
				() -> assertThat(this.moves.withdraw(dispute.id(), "It is settled.")).isEmpty());
		workOff(dispute.childRef());
	}

	Optional<Task> open(Dispute dispute, String node) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(dispute.childRef())
			.taskDefinitionKey(node)
			.list()
			.stream()
			.findFirst();
	}

	private LocalDate today() {
		return LondonTime.date(this.clock.instant());
	}

}
