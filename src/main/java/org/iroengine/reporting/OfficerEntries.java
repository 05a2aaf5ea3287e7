package org.iroengine.reporting;

import java.time.Instant;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.Allocation;
import org.iroengine.allocation.Allocations;
import org.iroengine.calendar.LondonTime;
import org.iroengine.reporting.Timeline.Entry;

/** When an IRO was asked for, allocated and released. */
@Component
class OfficerEntries implements TimelinePart {

	private final Allocations allocations;

	private final OfficersOfAChild officers;

	OfficerEntries(Allocations allocations, OfficersOfAChild officers) {
		this.allocations = allocations;
		this.officers = officers;
	}

	@Override
	public Stream<Entry> of(String childRef) {
		return this.allocations.ofChild(childRef).stream().flatMap(this::entries);
	}

	private Stream<Entry> entries(Allocation one) {
		Entry requested = entry(one.requestedAt(), "IRO asked for", null);
		if (one.officer() == null) {
			return (one.endedAt() == null) ? Stream.of(requested)
					: Stream.of(requested, entry(one.endedAt(), "No IRO needed any more", null));
		}
		String name = this.officers.name(one.officer());
		Entry allocated = entry(one.allocatedAt(), name + " became the IRO",
				"Confirmed by " + this.officers.name(one.allocatedBy()));
		return (one.endedAt() == null) ? Stream.of(requested, allocated)
				: Stream.of(requested, allocated, entry(one.endedAt(), name + " ceased to be the IRO", null));
	}

	private static Entry entry(Instant at, String what, String detail) {
		return new Entry(at, LondonTime.spoken(at), what, null, detail, false, false);
	}

}
