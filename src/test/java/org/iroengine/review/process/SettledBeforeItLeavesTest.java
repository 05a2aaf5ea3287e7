package org.iroengine.review.process;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.iroengine.correspondence.LetterFilter;
import org.iroengine.review.ChildSeen;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingOutcome;
import org.iroengine.review.SeenWay;

import static org.assertj.core.api.Assertions.assertThat;

/** A letter that waits for working hours is taken back where it is settled meanwhile. */
class SettledBeforeItLeavesTest extends HoldPaths {

	@Test
	void anOutcomeThatIsRecordedBeforeItIsToldOn() {
		Meeting meeting = booked("OT-01");
		at("2026-04-04T09:00:00Z");
		workOff("OT-01");
		assertThat(overdue("OT-01")).as("it is Saturday").containsExactly("WAITING");
		outcome(meeting, held(meeting, MeetingOutcome.HELD), new ChildSeen(SeenWay.NOT_DONE, null, "Too far away."));
		assertThat(overdue("OT-01")).containsExactly("WITHDRAWN");
	}

	private List<String> overdue(String childRef) {
		return this.letters.list(new LetterFilter(childRef, null, null))
			.stream()
			.filter((letter) -> letter.occasion().purpose().equals("outcome-overdue"))
			.map((letter) -> letter.state().name())
			.toList();
	}

}
