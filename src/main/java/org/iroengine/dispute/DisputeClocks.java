package org.iroengine.dispute;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Span;
import org.iroengine.deadline.Timescales;
import org.iroengine.deadline.Unit;

/**
 * The clocks of disputes: one for the whole, and one for the level that is open, which is
 * the reply's and then the verdict's.
 */
@Component
class DisputeClocks {

	static final String INFORMAL = "dispute-informal";

	static final String REPLY = "dispute-reply";

	static final String REMINDER = "dispute-reply-reminder";

	static final String VERDICT = "dispute-verdict";

	static final String EXTENSION = "dispute-extension";

	static final String EXTENSION_REMINDER = "dispute-extension-reminder";

	private static final String LEAST = "dispute-reply-least";

	private final Deadlines deadlines;

	private final Timescales timescales;

	private final Clock clock;

	DisputeClocks(Deadlines deadlines, Timescales timescales, Clock clock) {
		this.deadlines = deadlines;
		this.timescales = timescales;
		this.clock = clock;
	}

	void startInformal(Dispute dispute, int days) {
		this.deadlines.start(INFORMAL, dispute.subject(), dispute.raisedAt(), workingDays(days));
	}

	void startTotal(Dispute dispute) {
		this.deadlines.start(dispute.totalRule(), dispute.subject(), dispute.formalAt());
	}

	/** Starts the clock of a reply. */
	void startReply(DisputeLevel level, int days) {
		open(REPLY, level, days);
	}

	/** Starts the clock of the verdict on a reply that was not judged in time. */
	void startVerdictAgain(DisputeLevel level, int days) {
		open(VERDICT, level, days);
	}

	/**
	 * Counts from the date at which the level before lapsed. After an outage that leaves
	 * hardly anything of the days, there is the least time.
	 */
	private void open(String rule, DisputeLevel level, int days) {
		Instant from = LondonTime.startOf(level.openedOn());
		Instant now = this.clock.instant();
		Span least = workingDays(Math.min(days, this.timescales.on(LEAST, now).amount()));
		boolean late = LondonTime.date(now).isAfter(this.timescales.compute(workingDays(1), from).dueOn());
		boolean outage = late && this.timescales.compute(workingDays(days), from)
			.dueOn()
			.isBefore(this.timescales.compute(least, now).dueOn());
		this.deadlines.start(rule, level.subject(), outage ? now : from, outage ? least : workingDays(days));
	}

	/** Starts the clock of the verdict on a reply. */
	void startVerdict(DisputeLevel level, int days, Instant from) {
		this.deadlines.start(VERDICT, level.subject(), from, workingDays(days));
	}

	/** Gives the whole its second date, of which the reply's own date reminds. */
	void extend(Dispute dispute, LocalDate to) {
		Instant now = this.clock.instant();
		this.deadlines.start(EXTENSION, dispute.subject(), now, Span.to(to, now));
		this.deadlines.notRequired(dispute.subject(), EXTENSION_REMINDER, "the reply has a reminder of its own");
	}

	/** Gives the reply of a level until another date. */
	void extend(DisputeLevel level, LocalDate replyBy) {
		this.deadlines.notRequired(level.subject(), "an extension was agreed");
		Instant now = this.clock.instant();
		this.deadlines.start(EXTENSION, level.subject(), now, Span.to(replyBy, now));
	}

	/**
	 * The one clock of a level that runs: the reply's, also extended, or the verdict's.
	 */
	Deadline live(DisputeLevel level) {
		return List.of(VERDICT, EXTENSION, REPLY)
			.stream()
			.flatMap((rule) -> this.deadlines.find(level.subject(), rule).stream())
			.findFirst()
			.orElseThrow();
	}

	/** The reminder of the reply, also where it was extended. */
	Deadline reminder(DisputeLevel level) {
		String rule = live(level).rule().equals(EXTENSION) ? EXTENSION_REMINDER : REMINDER;
		return this.deadlines.required(level.subject(), rule);
	}

	Deadline total(Dispute dispute) {
		return this.deadlines.required(dispute.subject(), dispute.totalRule());
	}

	/** The clock of the informal stage, if it had one. */
	Optional<Deadline> informal(Dispute dispute) {
		return this.deadlines.find(dispute.subject(), INFORMAL);
	}

	/** The second date of the whole, if one was agreed. */
	Optional<Deadline> extended(Dispute dispute) {
		return this.deadlines.find(dispute.subject(), EXTENSION);
	}

	private static Span workingDays(int days) {
		return Span.of(days, Unit.WORKING_DAYS);
	}

}
