package org.iroengine.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.BeyondCalendarHorizon;
import org.iroengine.deadline.StartMoves;
import org.iroengine.deadline.StartPreview;
import org.iroengine.web.Problems.Fault;

/**
 * Corrects the start of a period of care: shown first, then confirmed as it was shown.
 */
@Component
public class StartCorrections {

	private final CareRecords records;

	private final StartCheck check;

	private final StartMoves starts;

	private final PeriodChanges changes;

	private final PeriodReasons reasons;

	StartCorrections(CareRecords records, StartCheck check, StartMoves starts, PeriodChanges changes,
			PeriodReasons reasons) {
		this.records = records;
		this.check = check;
		this.starts = starts;
		this.changes = changes;
		this.reasons = reasons;
	}

	/** Looks at the deadlines, held or not, from one start and from another. */
	private interface Look {

		StartPreview at(PeriodOfCare before, PeriodOfCare after);

	}

	/** Tells what a corrected start would do, and changes nothing. */
	@Transactional(readOnly = true)
	public StartCorrection preview(String childRef, String start) {
		return open(childRef)
			.map((period) -> shown(period, start, List.of(),
					(before, after) -> this.starts.preview(childRef, before.becameLookedAfterAt(),
							after.becameLookedAfterAt())))
			.orElseGet(() -> new StartCorrection.NotInCare(childRef));
	}

	/**
	 * Corrects the start, where everything still is as it was shown; nobody else changes
	 * the child's dates meanwhile.
	 */
	@Transactional
	public StartCorrection correct(String childRef, CorrectedStart written) {
		return open(childRef).map((period) -> this.records.hold(period.id()))
			.filter((period) -> period.endedAt() == null)
			.map((period) -> correct(period, written))
			.orElseGet(() -> new StartCorrection.NotInCare(childRef));
	}

	private StartCorrection correct(PeriodOfCare period, CorrectedStart written) {
		StartCorrection now = shown(period, written.becameLookedAfterAt(),
				PeriodReasons.faults(written.reason(), "the start is corrected"), (before, after) -> this.starts
					.hold(period.childRef(), before.becameLookedAfterAt(), after.becameLookedAfterAt()));
		if (!(now instanceof StartCorrection.Shown shown)) {
			return now;
		}
		if (!shown.fingerprint().equals(written.fingerprint())) {
			return new StartCorrection.ShownAnew(shown);
		}
		this.reasons.keep(period, "start-corrected", written.reason());
		this.changes.moveStart(shown.after());
		return new StartCorrection.Corrected(this.records.period(period.id()));
	}

	private StartCorrection shown(PeriodOfCare before, String start, List<Fault> more, Look look) {
		List<Fault> faults = new ArrayList<>(this.check.faults(before, start));
		faults.addAll(more);
		return faults.isEmpty() ? shown(before, this.check.corrected(before, start), look)
				: new StartCorrection.Refused(faults);
	}

	private static StartCorrection shown(PeriodOfCare before, PeriodOfCare after, Look look) {
		try {
			return new StartCorrection.Shown(before, after, look.at(before, after));
		}
		catch (BeyondCalendarHorizon ex) {
			return new StartCorrection.Refused(List.of(new Fault(StartCheck.FIELD, ex.getMessage())));
		}
	}

	private Optional<PeriodOfCare> open(String childRef) {
		return this.records.periods(childRef).stream().filter((period) -> period.endedAt() == null).findFirst();
	}

}
