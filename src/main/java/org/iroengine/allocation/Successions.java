package org.iroengine.allocation;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;

import org.iroengine.web.CurrentUser;

/** Replaces a child's IRO by another; the child's dates stay as they are. */
@Component
class Successions {

	private final AllocationRecords records;

	private final AllocationNews news;

	private final ReassignmentLetters letters;

	private final Clock clock;

	Successions(AllocationRecords records, AllocationNews news, ReassignmentLetters letters, Clock clock) {
		this.records = records;
		this.news = news;
		this.letters = letters;
		this.clock = clock;
	}

	void succeed(Allocation replaced, String officer) {
		Instant now = this.clock.instant();
		this.records.end(replaced.id(), now, "replaced");
		long id = this.records.add(replaced.periodId(), replaced.childRef(), now);
		this.records.allocate(new Allocation(id, replaced.periodId(), replaced.childRef(), now, officer, now,
				CurrentUser.name(), null, null));
		Allocation successor = this.records.get(id);
		this.news.allocated(successor, replaced.officer());
		this.letters.tellReplaced(successor, replaced.officer());
	}

}
