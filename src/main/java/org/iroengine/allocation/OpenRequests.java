package org.iroengine.allocation;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.engine.TaskBatch;
import org.iroengine.web.CurrentUser;

/** Puts the requests that wait for a confirmation into the words of their page. */
@Component
class OpenRequests {

	private final AllocationRecords records;

	private final WaitingProposals proposals;

	private final Deadlines deadlines;

	private final Clock clock;

	OpenRequests(AllocationRecords records, WaitingProposals proposals, Deadlines deadlines, Clock clock) {
		this.records = records;
		this.proposals = proposals;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** One plan for all of these requests, family by family. */
	WaitingChildren.Waiting of(Map<Long, TaskBatch.OpenTask> tasks) {
		WaitingProposals.Waiting waiting = this.proposals.of(requests(tasks.keySet()));
		Map<Long, Deadline> clocks = this.deadlines.open(Allocations.ALLOCATE_IRO)
			.stream()
			.collect(Collectors.toMap((clock) -> clock.subject().id(), Function.identity()));
		Map<Long, OpenRequest> open = waiting.children()
			.stream()
			.collect(Collectors.toMap(WaitingChild::allocationId,
					(child) -> request(child, waiting.periods().get(child.allocationId()),
							clocks.get(child.allocationId()), tasks.get(child.allocationId()).assignee())));
		return new WaitingChildren.Waiting(waiting.plan()
			.families()
			.stream()
			.map((family) -> OpenFamily.of(family.stream().map(open::get).toList()))
			.sorted(Comparator.comparing(OpenFamily::due)
				.thenComparing((family) -> family.requests().get(0).child().childRef()))
			.toList(), waiting.plan().loads());
	}

	/** The plan alone. */
	Plan plan(Collection<Long> ids) {
		return this.proposals.of(requests(ids)).plan();
	}

	private List<Allocation> requests(Collection<Long> ids) {
		return this.records.waiting().stream().filter((open) -> ids.contains(open.id())).toList();
	}

	private OpenRequest request(WaitingChild child, PeriodOfCare period, Deadline due, String assignee) {
		return new OpenRequest(child, LondonTime.spoken(period.becameLookedAfterAt()), due.explanation(), due.dueAt(),
				due.overdueAt(this.clock.instant()), due.reason(),
				CurrentUser.name().equals(assignee) ? null : assignee);
	}

}
