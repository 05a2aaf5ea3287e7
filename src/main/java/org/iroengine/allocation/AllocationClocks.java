package org.iroengine.allocation;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.care.PeriodOfCare;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.web.CurrentUser;

/**
 * The clocks of a request, all from the start of care: the council's 48 hours, the line
 * of the guidance, the date of the law, and how soon social work told the service.
 */
@Component
class AllocationClocks {

	/** The rule of the 48 hours. */
	static final String ALLOCATE_IRO = "allocate-iro";

	/** The rule of the statutory guidance. */
	static final String BY_GUIDANCE = "appoint-iro-guidance";

	/** The rule of the law: without an IRO the first review cannot open. */
	static final String BY_LAW = "appoint-iro-by-law";

	private static final String NOTIFY = "notify";

	private static final List<String> LINES = List.of(ALLOCATE_IRO, BY_GUIDANCE, BY_LAW);

	private final Deadlines deadlines;

	private final SuggestedConcerns concerns;

	AllocationClocks(Deadlines deadlines, SuggestedConcerns concerns) {
		this.deadlines = deadlines;
		this.concerns = concerns;
	}

	/** Starts them, whenever we were told; late notification never moves a clock. */
	void start(Allocation request, PeriodOfCare period) {
		LINES.forEach((rule) -> this.deadlines.start(rule, request.subject(), period.becameLookedAfterAt()));
		if (period.notifiedAt().isAfter(get(request, ALLOCATE_IRO).dueAt())) {
			explain(request, LatenessReason.LATE_NOTIFICATION, CurrentUser.name());
		}
		judgeNotification(period);
	}

	/** Closes each with its verdict, now that there is an officer. */
	void meet(Allocation request, Instant at, String by) {
		LINES.stream()
			.filter((rule) -> this.deadlines.find(request.subject(), rule).isPresent())
			.forEach((rule) -> this.deadlines.meet(request.subject(), rule, at, by));
	}

	Deadline get(Allocation request, String rule) {
		return this.deadlines.required(request.subject(), rule);
	}

	/** Records that a line has passed without an officer; the request stays open. */
	void miss(Allocation request, String rule) {
		this.deadlines.miss(request.subject(), rule);
	}

	/**
	 * Whether a later line than this one has passed by then, too; of two that a council
	 * lets pass at one moment, the one that binds more is the later.
	 */
	boolean isOvertaken(Allocation request, String rule, Instant now) {
		Deadline line = get(request, rule);
		return LINES.stream()
			.flatMap((other) -> this.deadlines.find(request.subject(), other).stream())
			.anyMatch((other) -> isLater(other, line) && !other.dueAt().isAfter(now));
	}

	private static boolean isLater(Deadline other, Deadline line) {
		return other.dueAt().isAfter(line.dueAt())
				|| (other.dueAt().equals(line.dueAt()) && LINES.indexOf(other.rule()) > LINES.indexOf(line.rule()));
	}

	/** Keeps why the 48 hours were too short. */
	void explain(Allocation request, LatenessReason reason, String by) {
		this.deadlines.explainLateness(request.subject(), ALLOCATE_IRO, reason.code(), by);
	}

	void drop(Allocation request, String reason) {
		this.deadlines.notRequired(request.subject(), reason);
	}

	/** Takes them out of every measure; verdicts stay as they were recorded. */
	void withdraw(Allocation recorded, String reason) {
		this.deadlines.withdraw(recorded.subject(), reason);
	}

	private void judgeNotification(PeriodOfCare period) {
		Subject subject = new Subject("period", period.id(), period.childRef());
		this.deadlines.start(NOTIFY, subject, period.becameLookedAfterAt());
		Deadline told = this.deadlines.meet(subject, NOTIFY, period.notifiedAt(), period.team());
		if (told.state() == DeadlineState.MET_LATE) {
			this.concerns.suggestLateNotification(period, told);
		}
	}

}
