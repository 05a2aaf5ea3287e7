package org.iroengine.dispute.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.calendar.Calendars;
import org.iroengine.calendar.LondonTime;
import org.iroengine.calendar.WorkingCalendar;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeState;
import org.iroengine.dispute.Ladder;
import org.iroengine.dispute.LadderLevel;
import org.iroengine.dispute.Ladders;
import org.iroengine.people.People;
import org.iroengine.support.MovableClock;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** What is true of every dispute whenever nothing is left to be worked off. */
@TestComponent
class DisputeInvariants {

	private static final int WHOLE = 20;

	private static final int LEAST = 2;

	private final JdbcClient jdbc;

	private final Deadlines deadlines;

	private final Ladders ladders;

	private final Calendars calendars;

	private final MovableClock clock;

	private final People people;

	DisputeInvariants(JdbcClient jdbc, Deadlines deadlines, Ladders ladders, Calendars calendars, MovableClock clock,
			People people) {
		this.jdbc = jdbc;
		this.deadlines = deadlines;
		this.ladders = ladders;
		this.calendars = calendars;
		this.clock = clock;
		this.people = people;
	}

	/** One turn of a dispute, as it is kept. */
	record Turn(long id, int turn, int level, String because, String responder, LocalDate openedOn, Instant openedAt,
			Instant repliedAt, String verdict, boolean open) {
	}

	List<Turn> turns(Dispute dispute) {
		return this.jdbc.sql("select * from dispute_level where dispute_id = ? order by turn")
			.param(dispute.id())
			.query((row, number) -> new Turn(row.getLong("id"), row.getInt("turn"), row.getInt("level"),
					row.getString("because"), row.getString("responder"), row.getDate("opened_on").toLocalDate(),
					row.getTimestamp("opened_at").toInstant(),
					Optional.ofNullable(row.getTimestamp("replied_at")).map((at) -> at.toInstant()).orElse(null),
					row.getString("verdict"), row.getTimestamp("ended_at") == null))
			.list();
	}

	void hold(Dispute dispute) {
		List<Turn> turns = turns(dispute);
		assertThat(turns).extracting(Turn::level).as("levels never fall").isSorted();
		for (int number = 0; number < turns.size(); number++) {
			countsFrom(dispute, turns.get(number), (number > 0) ? turns.get(number - 1) : null);
			passesOverNobody(dispute, turns.get(number), (number > 0) ? turns.get(number - 1) : null);
			assertThat(open(dispute, turns.get(number))).as("clocks of turn %d", number + 1)
				.hasSize(turns.get(number).open() ? 1 : 0);
		}
		total(dispute);
		if (dispute.state() == DisputeState.FORMAL) {
			Turn last = turns.get(turns.size() - 1);
			assertThat(turns).filteredOn(Turn::open).containsExactly(last);
			assertThat(open(dispute, last).get(0).dueAt()).as("nothing due is left").isAfter(this.clock.instant());
			overTotal(dispute, last);
		}
		else {
			closed(dispute, turns);
		}
	}

	/** The running clock of a level, which is never a reminder. */
	Deadline live(Dispute dispute) {
		return turns(dispute).stream().filter(Turn::open).map((turn) -> open(dispute, turn).get(0)).findFirst().get();
	}

	Deadline total(Dispute dispute) {
		Deadline total = this.deadlines.required(dispute.subject(), dispute.totalRule());
		assertThat(total.dueOn()).as("the date of the whole stays")
			.isEqualTo(this.calendars.current().addWorkingDays(LondonTime.date(dispute.formalAt()), WHOLE));
		assertThat(this.deadlines.find(dispute.subject(), "dispute-extension").map(Deadline::dueOn).orElse(null))
			.as("the second date")
			.isEqualTo(dispute.extendedTo());
		return total;
	}

	private void overTotal(Dispute dispute, Turn last) {
		Deadline total = total(dispute);
		boolean over = !this.clock.instant().isBefore(total.dueAt());
		assertThat(total.state()).isEqualTo(over ? DeadlineState.MISSED : DeadlineState.RUNNING);
		assertThat(dispute.overTotalAt()).isEqualTo(over ? total.dueAt() : null);
		LocalDate lastDay = (dispute.extendedTo() != null) ? dispute.extendedTo() : total.dueOn();
		if (LondonTime.date(this.clock.instant()).isAfter(lastDay)) {
			assertThat(last.level()).as("at the top").isEqualTo(ladder(dispute).top().number());
		}
	}

	private void closed(Dispute dispute, List<Turn> turns) {
		assertThat(turns).noneMatch(Turn::open);
		assertThat(this.deadlines.of(dispute.subject())).noneMatch((one) -> one.state().open());
		assertThat("SATISFIED".equals(turns.get(turns.size() - 1).verdict())).as("resolved by the IRO's verdict alone")
			.isEqualTo(dispute.state() == DisputeState.RESOLVED);
	}

	/** Nobody who holds a post of the ladder and is there is left out, but by the IRO. */
	private void passesOverNobody(Dispute dispute, Turn turn, Turn before) {
		if (before == null || turn.because().equals("BYPASSED") || turn.because().equals("TOTAL_OVER")) {
			return;
		}
		LocalDate day = LondonTime.date(turn.openedAt());
		for (int level = before.level() + 1; level < turn.level(); level++) {
			UserGroup rung = ladder(dispute).level(level).responder();
			assertThat(this.people.answering(dispute.challenge().team(), rung, day))
				.as("level %d was passed over in turn %d", level, turn.turn())
				.matches((answers) -> answers.filter((one) -> one.person().equals(LadderLife.holder(rung)))
					.filter((one) -> !one.person().equals(before.responder()))
					.isEmpty());
		}
	}

	/** Silence takes the next level on from the date that passed. */
	private void countsFrom(Dispute dispute, Turn turn, Turn before) {
		if (turn.because().equals("NOT_ANSWERED") || turn.because().equals("NO_VERDICT")) {
			assertThat(of(dispute, before)).filteredOn((one) -> one.state() == DeadlineState.NOT_DONE)
				.extracting(Deadline::dueOn)
				.as("turn %d counts from the date that passed", turn.turn())
				.containsExactly(turn.openedOn());
		}
		LadderLevel level = ladder(dispute).level(turn.level());
		of(dispute, turn).forEach((clock) -> {
			if (clock.rule().equals("dispute-reply")) {
				counted(clock, turn, level.replyDays(), Math.min(level.replyDays(), LEAST));
			}
			else if (clock.rule().equals("dispute-verdict") && !turn.repliedAt().isBefore(turn.openedAt())) {
				assertThat(clock.dueOn())
					.isEqualTo(calendar(clock).addWorkingDays(LondonTime.date(turn.repliedAt()), level.verdictDays()));
			}
			else if (clock.rule().equals("dispute-verdict")) {
				counted(clock, turn, level.verdictDays(), Math.min(level.verdictDays(), LEAST));
			}
		});
	}

	/** The whole time from the day it counts from, or the least after an outage. */
	private void counted(Deadline clock, Turn turn, int days, int least) {
		WorkingCalendar calendar = calendar(clock);
		LocalDate opened = LondonTime.date(turn.openedAt());
		LocalDate whole = calendar.addWorkingDays(turn.openedOn(), days);
		LocalDate atLeast = calendar.addWorkingDays(opened, least);
		boolean outage = opened.isAfter(calendar.addWorkingDays(turn.openedOn(), 1));
		assertThat(clock.dueOn()).as("%s of turn %d, opened on %s", clock.rule(), turn.turn(), opened)
			.isEqualTo((outage && whole.isBefore(atLeast)) ? atLeast : whole);
	}

	private WorkingCalendar calendar(Deadline counted) {
		return this.calendars.version(counted.calendarVersion());
	}

	private Ladder ladder(Dispute dispute) {
		return this.ladders.of(dispute.ladderVersion());
	}

	private List<Deadline> of(Dispute dispute, Turn turn) {
		return this.deadlines.of(new Subject("level", turn.id(), dispute.childRef()));
	}

	private List<Deadline> open(Dispute dispute, Turn turn) {
		return of(dispute, turn).stream()
			.filter((one) -> one.state().open() && (!turn.open() || !one.reminder()))
			.toList();
	}

}
