package org.iroengine.dispute;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.BeyondCalendarHorizon;
import org.iroengine.calendar.LondonTime;
import org.iroengine.calendar.WrittenDate;
import org.iroengine.deadline.Span;
import org.iroengine.deadline.Timescales;
import org.iroengine.web.Problems.Fault;

/** Actions that are promised in a dispute: each has a date and is followed up. */
@Component
@Transactional
public class Promises {

	private static final int LONGEST = 4000;

	private final DisputeTable disputes;

	private final FollowUps followUps;

	private final DisputeIro iro;

	private final Timescales timescales;

	private final Clock clock;

	Promises(DisputeTable disputes, FollowUps followUps, DisputeIro iro, Timescales timescales, Clock clock) {
		this.disputes = disputes;
		this.followUps = followUps;
		this.iro = iro;
		this.timescales = timescales;
		this.clock = clock;
	}

	/** What is wrong with a promise; empty where it can be kept. */
	@Transactional(readOnly = true)
	public List<Fault> faults(WrittenPromise written) {
		List<Fault> faults = new ArrayList<>();
		text("action", "Say what was promised", written.action(), faults);
		text("owner", "Say who promised it", written.owner(), faults);
		if (day(written).filter(this::isAhead).isEmpty()) {
			faults.add(new Fault("by",
					"Give the day by which it is done, after today and within the stored bank holidays, as 31/01/2027."));
		}
		return faults;
	}

	/**
	 * The IRO records what was promised, whether the dispute is open or closed.
	 * @return what is wrong; empty where it is kept
	 */
	public List<Fault> record(long disputeId, WrittenPromise written) {
		if (!this.iro.isMe(this.disputes.get(disputeId).childRef())) {
			return List
				.of(new Fault("user", "Only whoever acts as the child's IRO may do this. Nothing was recorded."));
		}
		List<Fault> faults = faults(written);
		if (faults.isEmpty()) {
			keep(disputeId, written);
		}
		return faults;
	}

	/** Keeps a promise without a fault; nothing where nothing was typed. */
	public void keep(long disputeId, WrittenPromise written) {
		if (!written.saysNothing()) {
			this.followUps.promised(disputeId, written.action(), written.owner().strip(), day(written).orElseThrow());
		}
	}

	private static void text(String field, String what, String text, List<Fault> faults) {
		if (text == null || text.isBlank() || text.length() > LONGEST) {
			faults.add(new Fault(field, "%s, in at most %d characters.".formatted(what, LONGEST)));
		}
	}

	private static Optional<LocalDate> day(WrittenPromise written) {
		return Optional.ofNullable(written.by()).map(String::strip).flatMap(WrittenDate::read);
	}

	private boolean isAhead(LocalDate day) {
		Instant now = this.clock.instant();
		try {
			this.timescales.compute(Span.to(day, now), now);
			return day.isAfter(LondonTime.date(now));
		}
		catch (BeyondCalendarHorizon ex) {
			return false;
		}
	}

}
