package org.iroengine.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Span;
import org.iroengine.deadline.Timescales;
import org.iroengine.deadline.Unit;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/** Who may ask for more time, and for how much. */
@Component
class ExtensionRules {

	private static final String MOST = "dispute-extension-most";

	private static final int LONGEST = 4000;

	static final String TOO_LATE = "The time of the whole is over: more time can no longer be agreed. The dispute stays open without it.";

	private final Levels levels;

	private final DisputeClocks clocks;

	private final Timescales timescales;

	private final DisputeHistory history;

	private final ReplyAsked asked;

	ExtensionRules(Levels levels, DisputeClocks clocks, Timescales timescales, DisputeHistory history,
			ReplyAsked asked) {
		this.levels = levels;
		this.clocks = clocks;
		this.timescales = timescales;
		this.history = history;
		this.asked = asked;
	}

	/** The level that waits for a reply. */
	Optional<DisputeLevel> level(Dispute dispute) {
		return this.levels.open(dispute.id()).filter((level) -> level.reply() == null);
	}

	List<Fault> faults(Dispute dispute, List<Extension> before, LocalDate newDate, String reason) {
		List<Fault> faults = new ArrayList<>();
		Optional<DisputeLevel> mine = level(dispute).filter((level) -> CurrentUser.name().equals(level.responder()));
		if (mine.isEmpty()) {
			faults.add(new Fault("user", "Only the manager who has to reply now may ask for more time."));
			return faults;
		}
		if (!this.asked.isAsked(mine.get().id())) {
			faults.add(new Fault("newDate", "The dispute is just being handed to you; ask again in a minute."));
		}
		if (before.stream().anyMatch((one) -> one.agreed() == null)) {
			faults.add(new Fault("newDate", "The IRO has not answered the proposal before; wait for the answer."));
		}
		if (dispute.extendedTo() != null) {
			faults.add(new Fault("newDate", "More time was agreed already, until %s; there is no second extension."
				.formatted(LondonTime.spoken(dispute.extendedTo()))));
		}
		if (dispute.overTotalAt() != null) {
			faults.add(new Fault("newDate", TOO_LATE));
		}
		day(dispute, newDate).ifPresent(faults::add);
		if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
			faults
				.add(new Fault("reason", "Say why more time is needed, in at most %d characters.".formatted(LONGEST)));
		}
		return faults;
	}

	private Optional<Fault> day(Dispute dispute, LocalDate newDate) {
		LocalDate total = this.clocks.total(dispute).dueOn();
		LocalDate last = this.timescales.compute(MOST, LondonTime.startOf(total)).dueOn();
		return (newDate != null && newDate.isAfter(total) && !newDate.isAfter(last)) ? Optional.empty()
				: Optional.of(new Fault("newDate", "Give a day after %s, the date of the whole, and not after %s."
					.formatted(LondonTime.spoken(total), LondonTime.spoken(last))));
	}

	/**
	 * The whole has its second date, and the reply that is waited for may take until
	 * then, less the days of the verdict; never less than it had.
	 */
	void extend(Dispute dispute, LocalDate newDate) {
		this.clocks.extend(dispute, newDate);
		level(dispute).ifPresent((level) -> {
			int verdict = this.levels.onLadder(dispute, level).verdictDays();
			LocalDate replyBy = this.timescales
				.compute(Span.of(-verdict, Unit.WORKING_DAYS), LondonTime.startOf(newDate))
				.dueOn();
			if (replyBy.isAfter(this.clocks.live(level).dueOn())) {
				this.clocks.extend(level, replyBy);
				this.levels.extended(level);
			}
		});
	}

	void noted(Dispute dispute, Happened.Kind kind, String words) {
		this.history.add(dispute, kind, words);
	}

}
