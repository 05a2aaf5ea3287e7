package org.iroengine.allocation;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.care.PeriodsMerged;
import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/**
 * Where two periods of care are one, the IRO of the earlier part goes on: no new choice
 * is needed, and no clock for one.
 */
@Component
public class Continuations {

	private final AllocationRecords records;

	private final Proposals proposals;

	private final Deadlines deadlines;

	private final AllocationNews news;

	private final Clock clock;

	Continuations(AllocationRecords records, Proposals proposals, Deadlines deadlines, AllocationNews news,
			Clock clock) {
		this.records = records;
		this.proposals = proposals;
		this.deadlines = deadlines;
		this.news = news;
		this.clock = clock;
	}

	/**
	 * Makes the officer of the earlier period the IRO again, unless the request is closed
	 * already or the officer may not be the child's IRO any more.
	 * @return the allocation that needs no choice any more
	 */
	@Transactional
	public Optional<Allocation> take(PeriodsMerged merged) {
		Optional<Allocation> request = this.records.ofPeriod(merged.periodId())
			.stream()
			.filter(Allocation::isOpenRequest)
			.findFirst()
			.map((open) -> this.records.hold(open.id()))
			.filter(Allocation::isOpenRequest);
		Optional<String> officer = officer(merged.earlierId());
		return request.flatMap((open) -> officer.filter((one) -> this.proposals.against(one, open).isEmpty())
			.map((one) -> goOn(open, one)));
	}

	private Allocation goOn(Allocation open, String officer) {
		this.records.allocate(new Allocation(open.id(), open.periodId(), open.childRef(), open.requestedAt(), officer,
				this.clock.instant(), CurrentUser.name(), null, null));
		this.deadlines.notRequired(open.subject(), "the IRO of the earlier part of the period goes on");
		Allocation allocated = this.records.get(open.id());
		this.news.allocated(allocated, officer);
		return allocated;
	}

	private Optional<String> officer(long periodId) {
		return this.records.ofPeriod(periodId)
			.stream()
			.map(Allocation::officer)
			.filter((officer) -> officer != null)
			.reduce((earlier, last) -> last);
	}

}
