package org.iroengine.care;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** What was ever recorded of children looked after, and what became of it. */
@Component
public class CareHistory {

	private final PeriodRecords records;

	CareHistory(PeriodRecords records) {
		this.records = records;
	}

	/**
	 * Every period of the child, the earliest first; also those that were recorded by
	 * mistake or are a part of another.
	 */
	public List<RecordedPeriod> periods(String childRef) {
		return this.records.recorded(childRef);
	}

	/** One of these; it must exist. */
	public RecordedPeriod period(PeriodOfCare period) {
		return periods(period.childRef()).stream()
			.filter((recorded) -> recorded.period().id() == period.id())
			.findFirst()
			.orElseThrow();
	}

	/** How a period ended, as it was recorded; empty while it is open. */
	public Optional<String> endReason(long periodId) {
		return this.records.endReason(periodId);
	}

}
