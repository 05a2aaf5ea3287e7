package org.iroengine.dispute;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.people.Answering;

/** Opens and ends the levels of disputes; while a dispute is formal, one is open. */
@Component
class Levels {

	private final LevelTable table;

	private final Ladders ladders;

	private final Responders responders;

	private final LevelRecords records;

	private final Clock clock;

	Levels(LevelTable table, Ladders ladders, Responders responders, LevelRecords records, Clock clock) {
		this.table = table;
		this.ladders = ladders;
		this.responders = responders;
		this.records = records;
		this.clock = clock;
	}

	/** Opens a level, or the first one above it that somebody else answers. */
	DisputeLevel open(Dispute dispute, NextLevel next) {
		Ladder ladder = this.ladders.of(dispute.ladderVersion());
		Optional<DisputeLevel> before = last(dispute.id());
		Place place = place(dispute, ladder, next, before.map(DisputeLevel::responder).orElse(null));
		DisputeLevel opened = this.table.add(dispute.id(),
				new NextLevel(place.level().number(), next.from(), next.because()), answerer(dispute, place),
				this.clock.instant());
		this.records.opened(dispute, opened, place.level(), before.orElse(null));
		return this.table.get(opened.id());
	}

	private Answerer answerer(Dispute dispute, Place place) {
		return (place.who() != null) ? Answerer.of(place.who())
				: this.responders.nobody(dispute, place.level().responder(), today());
	}

	/** A level of the ladder and who answers there; null where nobody can. */
	record Place(LadderLevel level, Answering who) {
	}

	/**
	 * Where nobody is there from the level on, or no team is known, the level waits with
	 * nobody: whoever comes back is asked before those above.
	 */
	private Place place(Dispute dispute, Ladder ladder, NextLevel next, String askedBefore) {
		if (team(dispute) == null) {
			return new Place(ladder.level(next.level()), null);
		}
		for (LadderLevel level : ladder.levels()) {
			if (level.number() >= next.level()) {
				Optional<Responders.Found> found = this.responders.find(dispute, level.responder(), today());
				boolean vacant = found.isEmpty() && !this.responders.bars(dispute, level.responder(), today());
				boolean other = found.filter((one) -> !one.passedOver() && !one.who().person().equals(askedBefore))
					.isPresent();
				if (vacant || other || level.equals(ladder.top())) {
					return new Place(level, found.map(Responders.Found::who).orElse(null));
				}
			}
		}
		throw new IllegalStateException(
				"The ladder of dispute %s has no level %d".formatted(dispute.reference(), next.level()));
	}

	/** Ends the open level, and opens the next one. */
	DisputeLevel goOn(Dispute dispute, DisputeLevel level, String endedAs, NextLevel next) {
		end(dispute, level, endedAs);
		return open(dispute, next);
	}

	/**
	 * Ends the open level, and with it what was asked for there; what is still to be told
	 * of it is not told any more.
	 */
	void end(Dispute dispute, DisputeLevel level, String as) {
		Instant now = this.clock.instant();
		this.table.end(level.id(), as, now);
		this.records.ended(dispute, level, now);
	}

	/** The reply of the level has another date. */
	void extended(DisputeLevel level) {
		this.records.extended(level);
	}

	/** The number of the level after this one; of the top, the top. */
	int after(Dispute dispute, DisputeLevel level) {
		Ladder ladder = this.ladders.of(dispute.ladderVersion());
		return ladder.find(level.level() + 1).orElse(ladder.top()).number();
	}

	/** Where the dispute goes when the level ends, as things stand today. */
	Place next(Dispute dispute, DisputeLevel level) {
		return place(dispute, this.ladders.of(dispute.ladderVersion()),
				new NextLevel(after(dispute, level), today(), level.because()), level.responder());
	}

	/** What the ladder says of a level. */
	LadderLevel onLadder(Dispute dispute, DisputeLevel level) {
		return this.ladders.of(dispute.ladderVersion()).level(level.level());
	}

	boolean isTop(Dispute dispute, DisputeLevel level) {
		return this.ladders.of(dispute.ladderVersion()).top().number() == level.level();
	}

	/** The team that answers; null where none is known. */
	String team(Dispute dispute) {
		return this.responders.team(dispute);
	}

	DisputeLevel get(long id) {
		return this.table.get(id);
	}

	Optional<DisputeLevel> open(long disputeId) {
		return this.table.open(disputeId);
	}

	List<DisputeLevel> of(long disputeId) {
		return this.table.of(disputeId);
	}

	private Optional<DisputeLevel> last(long disputeId) {
		return of(disputeId).stream().reduce((earlier, later) -> later);
	}

	private LocalDate today() {
		return LondonTime.date(this.clock.instant());
	}

}
