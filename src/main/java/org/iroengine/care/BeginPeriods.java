package org.iroengine.care;

import org.springframework.stereotype.Component;

import org.iroengine.run.RunWork;

/**
 * Gives periods of care that were recorded by the thousand their processes, one by one;
 * one that has ended meanwhile needs none.
 */
@Component
class BeginPeriods implements RunWork {

	static final String KIND = "begin-periods";

	private final CareRecords records;

	private final CareProcess process;

	BeginPeriods(CareRecords records, CareProcess process) {
		this.records = records;
		this.process = process;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void perform(long runId, String item) {
		PeriodOfCare period = this.records.hold(Long.parseLong(item));
		if (period.endedAt() == null) {
			this.process.start(period);
		}
	}

}
