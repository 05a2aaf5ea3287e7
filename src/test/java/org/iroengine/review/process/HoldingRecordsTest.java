package org.iroengine.review.process;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.review.Attendance;
import org.iroengine.review.Attended;
import org.iroengine.review.Holding;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingOutcome;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.ReviewLateness;
import org.iroengine.review.TakingPart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What is kept of how a review was held, and what is refused. */
class HoldingRecordsTest extends HoldPaths {

	@Test
	void whatCannotBeIsRefusedAndNothingKept() {
		Meeting meeting = booked("RC-1");
		assertThat(faults(held(meeting, MeetingOutcome.HELD))).contains("date");
		at("2026-03-31T12:00:00Z");
		assertThat(faults(at(meeting, "2026-02-27T10:00:00Z"))).containsExactly("date", "seenOn");
		assertThat(faults(at(meeting, "2026-03-31T10:00:00Z"))).containsExactly("lateness");
		assertThat(faults(held(meeting, MeetingOutcome.WITHOUT_MEETING))).containsExactly("outcome");
		assertThat(this.records.question(meeting.id()).recorded()).isNull();
	}

	@Test
	void whoCameHowParentsTookPartAndWhyItWasLateAreKept() {
		Meeting meeting = booked("RC-2");
		long mother = participant("RC-2", "PARENT");
		long school = participant("RC-2", "SCHOOL");
		at("2026-03-31T12:00:00Z");
		Holding late = at(meeting, "2026-03-31T10:00:00Z");
		Holding whole = new Holding(meeting.id(), late.outcome(), late.heldAt(), late.category(), late.participation(),
				late.conduct(), ReviewLateness.COVER, null, null, false,
				List.of(new Attendance(mother, ParticipantRole.PARENT, "Mother", Attended.SENT_VIEWS, null),
						new Attendance(school, ParticipantRole.SCHOOL, "School", Attended.ATTENDED, null)));
		assertThat(faults(whole)).containsExactly("takingPart-" + mother);
		outcome(meeting, new Holding(meeting.id(), late.outcome(), late.heldAt(), late.category(), late.participation(),
				late.conduct(), ReviewLateness.COVER, null, null, false,
				List.of(new Attendance(mother, ParticipantRole.PARENT, "Mother", Attended.SENT_VIEWS, TakingPart.FORM),
						new Attendance(school, ParticipantRole.SCHOOL, "School", Attended.ATTENDED, null))));
		assertThat(this.records.question(meeting.id()).recorded().attendance())
			.extracting(Attendance::attended, Attendance::takingPart)
			.containsExactly(tuple(Attended.SENT_VIEWS, TakingPart.FORM), tuple(Attended.ATTENDED, null));
		assertThat(clock(review(meeting), "review-first")).extracting(Deadline::state, Deadline::reason)
			.containsExactly(DeadlineState.MET_LATE, "cover of the IRO");
	}

	private long participant(String childRef, String role) {
		return this.jdbc.sql("""
				insert into participant (child_ref, role, name, recorded_at, recorded_by)
				values (?, ?, lower(?), now(), 'officer-1') returning id
				""").params(childRef, role, role).query(Long.class).single();
	}

}
