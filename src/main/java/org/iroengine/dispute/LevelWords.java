package org.iroengine.dispute;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;

/** Says in words where a dispute stands on its ladder. */
@Component
class LevelWords {

	private final Levels levels;

	private final Ladders ladders;

	private final DisputeClocks clocks;

	LevelWords(Levels levels, Ladders ladders, DisputeClocks clocks) {
		this.levels = levels;
		this.ladders = ladders;
		this.clocks = clocks;
	}

	/**
	 * Such as {@code Level 2 of 4, service manager: the level before did not reply by its
	 * date}, and why nobody can answer there.
	 */
	String level(Dispute dispute) {
		Ladder ladder = this.ladders.of(dispute.ladderVersion());
		return this.levels.open(dispute.id())
			.map((open) -> "Level %d of %d, %s: %s".formatted(open.level(), ladder.top().number(),
					ladder.level(open.level()).title(),
					(open.responder() != null) ? open.reason() : "%s; %s".formatted(open.reason(), open.why())))
			.orElse((dispute.state() == DisputeState.INFORMAL) ? ladder.informal().title() : "Closed");
	}

	/** The date of the level that is open, or of the informal stage. */
	String clock(Dispute dispute) {
		return this.levels.open(dispute.id())
			.map(this.clocks::live)
			.or(() -> this.clocks.informal(dispute))
			.map(Deadline::explanation)
			.orElse("");
	}

	/** The date of the whole, with the second one where it was agreed. */
	String total(Dispute dispute) {
		if (dispute.formalAt() == null) {
			return "";
		}
		String first = this.clocks.total(dispute).explanation();
		return this.clocks.extended(dispute)
			.map((second) -> "%s; agreed until %s".formatted(first, LondonTime.spoken(second.dueOn())))
			.orElse(first);
	}

	/** Who has it when the level ends without satisfying the IRO. */
	String next(Dispute dispute) {
		Optional<DisputeLevel> open = this.levels.open(dispute.id());
		if (open.isEmpty()) {
			return "";
		}
		if (this.levels.isTop(dispute, open.get())) {
			return "This is the top: it is asked again, and the dispute stays open.";
		}
		Levels.Place next = this.levels.next(dispute, open.get());
		return "Then level %d has it: %s (%s).".formatted(next.level().number(), next.level().title(),
				(next.who() != null) ? next.who().person() : "nobody can answer there today");
	}

	/** The reply of the open level; empty where there is none. */
	String reply(Dispute dispute) {
		return this.levels.open(dispute.id())
			.map(DisputeLevel::reply)
			.map((reply) -> "%s: %s".formatted(reply.by(), reply.words()))
			.orElse("");
	}

}
