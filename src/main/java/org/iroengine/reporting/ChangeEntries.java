package org.iroengine.reporting;

import java.time.Instant;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Change;
import org.iroengine.care.Changes;
import org.iroengine.care.LegalStatus;
import org.iroengine.reporting.Timeline.Entry;

/** Changes of circumstances; what was noted of them stands on a page of its own. */
@Component
class ChangeEntries implements TimelinePart {

	private final Changes changes;

	ChangeEntries(Changes changes) {
		this.changes = changes;
	}

	@Override
	public Stream<Entry> of(String childRef) {
		return this.changes.ofChild(childRef).stream().map(ChangeEntries::entry);
	}

	private static Entry entry(Change change) {
		Instant at = LondonTime.startOf(change.on());
		LegalStatus status = change.legalStatus();
		return new Entry(at, LondonTime.spoken(change.on()), change.kind().title(), null,
				(status != null) ? status.title() : null, false, false);
	}

}
