package org.iroengine.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Change;
import org.iroengine.care.ChangeKind;
import org.iroengine.care.Changes;
import org.iroengine.care.LegalStatus;
import org.iroengine.care.PeriodOfCare;

/**
 * Chooses the schedule of a child by the legal status and by what was recorded of the
 * placement; another placement ends what was recorded of the one before.
 */
@Component
class Courses {

	private final Changes changes;

	Courses(Changes changes) {
		this.changes = changes;
	}

	Course of(PeriodOfCare period) {
		LocalDate start = LondonTime.date(period.becameLookedAfterAt());
		List<Change> since = this.changes.ofChild(period.childRef())
			.stream()
			.filter((change) -> !change.on().isBefore(start))
			.toList();
		Optional<Change> placement = last(since, (change) -> isOfPlacement(change.kind()));
		Optional<Change> status = last(since, (change) -> change.kind() == ChangeKind.LEGAL_STATUS);
		if (is(placement, ChangeKind.PLACED_FOR_ADOPTION)) {
			return new Course(Schedule.ADOPTION_PLACED, placement.orElseThrow().on());
		}
		Schedule byStatus = schedule(
				status.map(Change::legalStatus).or(() -> LegalStatus.of(period.legalStatus())).orElse(LegalStatus.V2));
		boolean settled = is(placement, ChangeKind.LONG_TERM_FOSTER_CARE) && byStatus == Schedule.LOOKED_AFTER;
		return new Course(settled ? Schedule.LONG_TERM_FOSTER_CARE : byStatus, status.map(Change::on).orElse(start));
	}

	private static Schedule schedule(LegalStatus status) {
		return switch (status) {
			case D1, E1 -> Schedule.ADOPTION_AUTHORISED;
			case V3, V4 -> Schedule.SHORT_BREAKS;
			case J1, J2, J3 -> Schedule.REMAND;
			default -> Schedule.LOOKED_AFTER;
		};
	}

	private static boolean isOfPlacement(ChangeKind kind) {
		return kind == ChangeKind.PLACEMENT || kind == ChangeKind.PLACED_FOR_ADOPTION
				|| kind == ChangeKind.LONG_TERM_FOSTER_CARE;
	}

	private static boolean is(Optional<Change> change, ChangeKind kind) {
		return change.filter((last) -> last.kind() == kind).isPresent();
	}

	private static Optional<Change> last(List<Change> changes, Predicate<Change> which) {
		return changes.stream().filter(which).reduce((earlier, later) -> later);
	}

}
