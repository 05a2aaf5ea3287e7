package org.iroengine.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.care.Care;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.web.CurrentUser;

/** After care has ended: the IRO looks whether there was a final review. */
@Component
@Transactional
public class FinalReviewChecks {

	/** The process of one check. */
	public static final String PROCESS = "check-final-review";

	/** The period of care that ended, a number. */
	public static final String DISCHARGE_ID = "dischargeId";

	private static final String RULE = "final-review-check";

	private final FinalReviewTable table;

	private final Care care;

	private final Deadlines deadlines;

	private final Audit audit;

	private final Clock clock;

	FinalReviewChecks(FinalReviewTable table, Care care, Deadlines deadlines, Audit audit, Clock clock) {
		this.table = table;
		this.care = care;
		this.deadlines = deadlines;
		this.audit = audit;
		this.clock = clock;
	}

	/** Starts the clock of the IRO. */
	public void begin(long periodId) {
		this.deadlines.start(RULE, subject(periodId), this.clock.instant());
	}

	/** By when the IRO looks. */
	@Transactional(readOnly = true)
	public Deadline due(long periodId) {
		return this.deadlines.required(subject(periodId), RULE);
	}

	/**
	 * Keeps what the IRO found.
	 * @param heldOn null where there was none
	 * @param reason why there was none, else null
	 */
	public void found(long periodId, FinalReviewFinding finding, LocalDate heldOn, String reason) {
		PeriodOfCare period = this.care.period(periodId);
		this.table.add(period, finding, heldOn, reason, this.clock.instant());
		this.deadlines.meet(subject(periodId), RULE, this.clock.instant(), CurrentUser.name());
		this.audit.record("final review checked", new AuditSubject("period", periodId, period.childRef()),
				Map.of("finding", finding.id()));
	}

	/** Records that its time has passed; it still is to be looked at. */
	public void miss(long periodId) {
		this.deadlines.miss(subject(periodId), RULE);
	}

	/** Care has not ended after all, or never was. */
	public void drop(long periodId, String why) {
		this.deadlines.find(subject(periodId), RULE).ifPresent((due) -> this.deadlines.withdraw(due.subject(), why));
	}

	private Subject subject(long periodId) {
		return new Subject("discharge", periodId, this.care.period(periodId).childRef());
	}

}
