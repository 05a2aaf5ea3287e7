package org.iroengine.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.ChangeSaved;
import org.iroengine.care.Changes;
import org.iroengine.care.EndOfCare;
import org.iroengine.care.WrittenChange;
import org.iroengine.review.PrivateNotes;
import org.iroengine.review.StopKind;
import org.iroengine.review.Stops;
import org.iroengine.web.UserGroup;

/** What happens to children between their reviews. */
class LivedTurns implements LivedPart {

	private final PrivateNotes notes;

	private final Changes changes;

	private final Stops stops;

	private final Care care;

	private final Clock clock;

	LivedTurns(PrivateNotes notes, Changes changes, Stops stops, Care care, Clock clock) {
		this.notes = notes;
		this.changes = changes;
		this.stops = stops;
		this.care = care;
		this.clock = clock;
	}

	@Override
	public Set<LivedStep> steps() {
		return Set.of(LivedStep.NOTED, LivedStep.CHANGED, LivedStep.FLED, LivedStep.CAME_OF_AGE);
	}

	@Override
	public void live(LivedStep step, LivedChild child) {
		LocalDate today = LondonTime.date(this.clock.instant());
		switch (step) {
			case NOTED -> child.asOfficer(() -> this.notes.add(child.ref(),
					"Seemed tired on the phone. Ask how the nights are when we are alone."));
			case CHANGED -> child.asWorker(() -> change(child, today));
			case FLED -> ActingAs.holderOf(UserGroup.IRO_MANAGER, () -> this.stops.record(child.ref(), StopKind.FLIGHT,
					"The carer has moved away with the child, and nobody may learn where.", today));
			default -> ActingAs.holderOf(UserGroup.BUSINESS_SUPPORT, () -> end(child, today));
		}
	}

	private void change(LivedChild child, LocalDate today) {
		ChangeSaved saved = this.changes.record(child.ref(),
				new WrittenChange((child.number() % 2 == 0) ? "placement" : "proposed-significant-change",
						today.toString(), null, "The carers have asked for another home for the child."));
		if (!(saved instanceof ChangeSaved.Recorded)) {
			throw new IllegalStateException(child.ref() + " " + saved);
		}
	}

	private void end(LivedChild child, LocalDate today) {
		EndOfCare end = this.care.end(child.ref(), today.toString(), "turned 18");
		if (!(end instanceof EndOfCare.Ended)) {
			throw new IllegalStateException(child.ref() + " " + end);
		}
	}

}
