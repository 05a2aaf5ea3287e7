package org.iroengine.care;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Children looked after by this authority: how their care begins and how it ends. */
@Component
public class Care {

	private final CareRecords records;

	private final Arrivals arrivals;

	private final PeriodChanges changes;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	Care(CareRecords records, Arrivals arrivals, PeriodChanges changes, Clock clock, ApplicationEventPublisher news) {
		this.records = records;
		this.arrivals = arrivals;
		this.changes = changes;
		this.clock = clock;
		this.news = news;
	}

	/**
	 * Records that a child has come into care and starts the process of the period, or
	 * says why not.
	 */
	@Transactional
	public Arrival arrive(ComingIntoCare written) {
		return this.arrivals.arrive(written);
	}

	/**
	 * Records that the child has ceased to be looked after; nothing more is due for the
	 * period.
	 */
	@Transactional
	public EndOfCare end(String childRef, String endedAt, String reason) {
		return end(childRef, new WrittenEnd(endedAt, reason, null, null));
	}

	/** The same, or that another authority looks after the child now. */
	@Transactional
	public EndOfCare end(String childRef, WrittenEnd written) {
		Optional<PeriodOfCare> open = openPeriod(childRef);
		if (open.isEmpty()) {
			return new EndOfCare.NotInCare(childRef);
		}
		EndOfCareCheck check = new EndOfCareCheck(open.get(), this.clock.instant());
		Optional<PeriodEnd> end = check.end(written);
		return check.faults().isEmpty() ? this.changes.end(open.get(), end.orElseThrow())
				: new EndOfCare.Refused(check.faults());
	}

	/**
	 * Tells the rest of the product that the period has begun, unless it has ended
	 * meanwhile.
	 * @return whether the child is still looked after
	 */
	@Transactional
	public boolean announceStart(long periodId) {
		PeriodOfCare period = this.records.hold(periodId);
		if (period.endedAt() == null) {
			this.news.publishEvent(new CameIntoCare(periodId, period.childRef()));
		}
		return period.endedAt() == null;
	}

	/** Asks for the next review, unless the period has ended meanwhile. */
	@Transactional
	public void wantReview(long periodId) {
		PeriodOfCare period = hold(periodId);
		if (period.endedAt() == null) {
			this.news.publishEvent(new ReviewWanted(periodId, period.childRef()));
		}
	}

	/** Tells that another IRO reviews the care of the child. */
	@Transactional
	public void handOver(long periodId) {
		this.news.publishEvent(new ReviewsHandedOver(periodId, period(periodId).childRef()));
	}

	public Optional<Child> child(String childRef) {
		return this.records.child(childRef);
	}

	/** The period with the id; it must exist. */
	public PeriodOfCare period(long id) {
		return this.records.period(id);
	}

	/** The same, held until the transaction ends. */
	public PeriodOfCare hold(long id) {
		return this.records.hold(id);
	}

	public Optional<PeriodOfCare> openPeriod(String childRef) {
		return periods(childRef).stream().filter((period) -> period.endedAt() == null).findFirst();
	}

	/**
	 * Every period of care of the child that counts, the earliest first; none that was
	 * recorded by mistake or is a part of another.
	 */
	public List<PeriodOfCare> periods(String childRef) {
		return this.records.periods(childRef);
	}

	/** The same of many children at once, by reference. */
	public Map<String, List<PeriodOfCare>> periods(Collection<String> childRefs) {
		return this.records.periods(childRefs);
	}

	/** Many children at once, by reference. */
	public Map<String, Child> children(Collection<String> childRefs) {
		return this.records.children(childRefs);
	}

	/** The references of the child's brothers and sisters, looked after or not. */
	public List<String> siblings(String childRef) {
		return this.records.siblings(childRef);
	}

	/** How many children are looked after now. */
	public long lookedAfter() {
		return this.records.open();
	}

}
