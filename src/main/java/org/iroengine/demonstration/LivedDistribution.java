package org.iroengine.demonstration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.iroengine.review.CopyChannel;
import org.iroengine.review.Distributions;
import org.iroengine.review.RecordCopy;
import org.iroengine.review.RecordsToDistribute;
import org.iroengine.review.WrittenCopy;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.UserGroup;

/** Business support sends each copy of the record. */
class LivedDistribution implements LivedPart {

	private final Distributions distributions;

	private final RecordsToDistribute records;

	private final LivedTasks tasks;

	LivedDistribution(Distributions distributions, RecordsToDistribute records, LivedTasks tasks) {
		this.distributions = distributions;
		this.records = records;
		this.tasks = tasks;
	}

	@Override
	public Set<LivedStep> steps() {
		return Set.of(LivedStep.DISTRIBUTED);
	}

	@Override
	public void live(LivedStep step, LivedChild child) {
		Map<Long, WrittenCopy> copies = this.distributions.copies(this.tasks.held(child).id())
			.stream()
			.filter(RecordCopy::isWaiting)
			.collect(Collectors.toMap(RecordCopy::id, (copy) -> written(copy, child)));
		ActingAs.holderOf(UserGroup.BUSINESS_SUPPORT, () -> {
			List<Fault> faults = this.records.settle(copies, Map.of());
			if (!faults.isEmpty()) {
				throw new IllegalStateException(child.ref() + " " + faults);
			}
		});
	}

	private static WrittenCopy written(RecordCopy copy, LivedChild child) {
		return copy.own()
				? new WrittenCopy(WrittenCopy.SEND, CopyChannel.THROUGH_CARER.name(), null, false,
						"Handed to the carer by the social worker.", null, null, null, "1")
				: new WrittenCopy(WrittenCopy.SEND, CopyChannel.POST.name(),
						"%d Invented Road".formatted(child.number()), true, "Receipt %d".formatted(copy.id()), null,
						null, null, "1");
	}

}
