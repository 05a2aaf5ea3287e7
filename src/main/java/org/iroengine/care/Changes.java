package org.iroengine.care;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.calendar.LondonTime;

/** Changes of the circumstances of children who are looked after. */
@Component
@Transactional
public class Changes {

	private final ChangeTable table;

	private final CareRecords records;

	private final Audit audit;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	Changes(ChangeTable table, CareRecords records, Audit audit, Clock clock, ApplicationEventPublisher news) {
		this.table = table;
		this.records = records;
		this.audit = audit;
		this.clock = clock;
		this.news = news;
	}

	/** Records a change, or says why not; the same change again is the one known. */
	public ChangeSaved record(String childRef, WrittenChange written) {
		return open(childRef).map((period) -> record(period, written))
			.orElseGet(() -> new ChangeSaved.NotInCare(childRef));
	}

	/** Every change of the child, in the order in which they happened. */
	@Transactional(readOnly = true)
	public List<Change> ofChild(String childRef) {
		return this.table.ofChild(childRef);
	}

	/** The change with the id; it must exist. */
	@Transactional(readOnly = true)
	public Change get(long id) {
		return this.table.get(id);
	}

	/** Tells of the changes in a period that nobody was told of yet. */
	public void tell(long periodId) {
		this.table.tell(periodId, this.clock.instant())
			.forEach((change) -> this.news.publishEvent(new ChangeRecorded(change.id(), periodId, change.childRef())));
	}

	private ChangeSaved record(PeriodOfCare period, WrittenChange written) {
		ChangeCheck check = new ChangeCheck(period, LondonTime.date(this.clock.instant()));
		Change change = check.read(written);
		return check.faults().isEmpty() ? add(change) : new ChangeSaved.Refused(check.faults());
	}

	private ChangeSaved add(Change change) {
		return this.table.add(change, this.clock.instant())
			.map(this.table::get)
			.<ChangeSaved>map(this::recorded)
			.orElseGet(() -> new ChangeSaved.AlreadyKnown(known(change)));
	}

	private ChangeSaved recorded(Change change) {
		this.audit.record("change recorded", new AuditSubject("change", change.id(), change.childRef()),
				Map.of("kind", change.kind().id(), "on", change.on().toString()));
		this.news.publishEvent(new CircumstancesChanged(change.periodId(), change.childRef()));
		return new ChangeSaved.Recorded(change);
	}

	private Change known(Change same) {
		return this.table.ofChild(same.childRef())
			.stream()
			.filter((other) -> other.periodId() == same.periodId() && other.kind() == same.kind())
			.filter((other) -> other.on().equals(same.on()) && other.note().equals(same.note()))
			.findFirst()
			.orElseThrow();
	}

	private Optional<PeriodOfCare> open(String childRef) {
		return this.records.periods(childRef).stream().filter((period) -> period.endedAt() == null).findFirst();
	}

}
