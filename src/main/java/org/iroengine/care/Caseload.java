package org.iroengine.care;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.care.ListedChange.Kind;
import org.iroengine.run.Runs;
import org.iroengine.web.CurrentUser;

/** Records a whole list of children at once, as an authority hands it over. */
@Component
public class Caseload {

	/** The reason with which a period ends that nobody ended before. */
	public static final String EIGHTEENTH = "18th birthday";

	private final Comparisons comparisons;

	private final CaseloadRecords records;

	private final PeriodChanges periods;

	private final Audit audit;

	private final Runs runs;

	Caseload(Comparisons comparisons, CaseloadRecords records, PeriodChanges periods, Audit audit, Runs runs) {
		this.comparisons = comparisons;
		this.records = records;
		this.periods = periods;
		this.audit = audit;
		this.runs = runs;
	}

	/** Tells what would become of each child, and writes nothing. */
	public List<ListedOutcome> compare(Collection<ListedChild> children) {
		return this.comparisons.compare(children);
	}

	/**
	 * Records what the list tells of the children who are not refused; who is known with
	 * the same periods stays as they are. Nobody else records children meanwhile.
	 * @return what became of each child, with the periods as they are recorded
	 */
	@Transactional
	public List<ListedOutcome> record(Collection<ListedChild> children) {
		this.records.lock();
		List<ListedOutcome> outcomes = compare(children);
		this.records.addChildren(outcomes.stream()
			.filter((outcome) -> !outcome.isRefused())
			.map(ListedOutcome::child)
			.map((child) -> new Child(child.childRef(), null, child.dateOfBirth()))
			.toList());
		changes(outcomes, Kind.START_CORRECTED).map(ListedChange::period).forEach(this.periods::moveStart);
		changes(outcomes, Kind.ENDED).forEach((change) -> this.periods.end(change.period(),
				PeriodEnd.plain(change.period().endedAt(), change.endReason())));
		return recorded(outcomes, begin(changes(outcomes, Kind.BEGUN).toList()));
	}

	/**
	 * Starts a run that gives each of the periods its process; answers the run's number.
	 */
	@Transactional
	public long beginProcesses(Collection<PeriodOfCare> periods) {
		return this.runs.start(BeginPeriods.KIND,
				periods.stream().map((period) -> Long.toString(period.id())).toList());
	}

	private Map<String, PeriodOfCare> begin(List<ListedChange> begun) {
		List<PeriodOfCare> periods = this.records.addPeriods(begun, CurrentUser.name());
		this.audit.recordAll("came into care", facts(periods.stream(), PeriodOfCare::begun));
		Map<String, String> reasons = begun.stream()
			.filter((change) -> change.endReason() != null)
			.collect(Collectors.toMap((change) -> key(change.period()), ListedChange::endReason));
		this.audit.recordAll("care ended", facts(periods.stream().filter((period) -> period.endedAt() != null),
				(period) -> Map.of("endedAt", period.endedAt().toString(), "reason", reasons.get(key(period)))));
		return periods.stream().collect(Collectors.toMap(Caseload::key, Function.identity()));
	}

	private static Map<AuditSubject, Map<String, Object>> facts(Stream<PeriodOfCare> periods,
			Function<PeriodOfCare, Map<String, Object>> facts) {
		Map<AuditSubject, Map<String, Object>> each = new LinkedHashMap<>();
		periods.forEach(
				(period) -> each.put(new AuditSubject("period", period.id(), period.childRef()), facts.apply(period)));
		return each;
	}

	private static List<ListedOutcome> recorded(List<ListedOutcome> outcomes, Map<String, PeriodOfCare> begun) {
		return outcomes.stream()
			.map((outcome) -> new ListedOutcome(outcome.child(),
					outcome.changes()
						.stream()
						.map((change) -> change.recorded(begun.getOrDefault(key(change.period()), change.period())))
						.toList(),
					outcome.faults()))
			.toList();
	}

	private static Stream<ListedChange> changes(List<ListedOutcome> outcomes, Kind kind) {
		return outcomes.stream().flatMap((outcome) -> outcome.changes().stream()).filter((one) -> one.kind() == kind);
	}

	private static String key(PeriodOfCare period) {
		return period.childRef() + " " + period.becameLookedAfterAt();
	}

}
