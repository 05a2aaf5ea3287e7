package org.iroengine.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.iroengine.calendar.LondonTime;
import org.iroengine.review.Attendance;
import org.iroengine.review.Attended;
import org.iroengine.review.CalledOff;
import org.iroengine.review.Chaired;
import org.iroengine.review.ChildSeen;
import org.iroengine.review.Conduct;
import org.iroengine.review.Holding;
import org.iroengine.review.HoldingQuestion;
import org.iroengine.review.HoldingRecords;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingOutcome;
import org.iroengine.review.Participation;
import org.iroengine.review.SeenWay;
import org.iroengine.review.TakingPart;
import org.iroengine.review.VenueCategory;
import org.iroengine.web.Problems.Fault;

/** The report, the child seen, and how the meeting went. */
class LivedMeetings implements LivedPart {

	private static final int OWN_VIEWS_FROM = 4;

	private final HoldingRecords records;

	private final LivedTasks tasks;

	private final Clock clock;

	LivedMeetings(HoldingRecords records, LivedTasks tasks, Clock clock) {
		this.records = records;
		this.tasks = tasks;
		this.clock = clock;
	}

	@Override
	public Set<LivedStep> steps() {
		return Set.of(LivedStep.REPORT_SENT, LivedStep.CHILD_SEEN, LivedStep.HELD, LivedStep.FIRST_PART_HELD,
				LivedStep.ADJOURNED, LivedStep.ADJOURNED_AGAIN, LivedStep.STOOD_DOWN);
	}

	@Override
	public void live(LivedStep step, LivedChild child) {
		String today = LondonTime.date(this.clock.instant()).toString();
		switch (step) {
			case REPORT_SENT -> this.tasks.ofWorker(child, "Task_SendTheReportAndCarePlanToTheIro",
					Map.of("sentOn", today, "place", "Reports, the latest one", "planIncluded", "yes"));
			case CHILD_SEEN -> this.tasks.ofOfficer(child, "Task_SeeTheChildBeforeTheReview",
					Map.of("seen", SeenWay.SEEN.id(), "seenOn", today));
			case HELD -> record(child, MeetingOutcome.HELD);
			case FIRST_PART_HELD -> record(child, MeetingOutcome.FIRST_PART);
			case STOOD_DOWN -> record(child, MeetingOutcome.STOOD_DOWN);
			default -> record(child, MeetingOutcome.ADJOURNED);
		}
	}

	private void record(LivedChild child, MeetingOutcome outcome) {
		Meeting meeting = this.tasks.meeting(child);
		child.asOfficer(() -> {
			HoldingQuestion question = this.records.question(meeting.id());
			LocalDate day = LondonTime.date(meeting.startsAt());
			List<Fault> faults = this.records.record(
					outcome.isHeld() ? held(question, outcome, day) : calledOff(meeting, outcome),
					outcome.isHeld() ? new ChildSeen(SeenWay.SEEN, day, null) : null);
			if (!faults.isEmpty()) {
				throw new IllegalStateException(child.ref() + " " + faults);
			}
		});
		this.tasks.ofOfficer(child, "Task_RecordHowTheReviewWasHeld", Map.of());
	}

	private static Holding held(HoldingQuestion question, MeetingOutcome outcome, LocalDate day) {
		Participation participation = (question.ageOn(day) < OWN_VIEWS_FROM) ? Participation.PN0 : Participation.PN1;
		List<Attendance> came = question.around()
			.stream()
			.map((one) -> new Attendance(one.participantId(), one.role(), one.name(), Attended.ATTENDED,
					one.isParent() ? TakingPart.ATTENDED : null))
			.toList();
		return new Holding(question.meeting().id(), outcome, question.meeting().startsAt(), VenueCategory.SCHOOL,
				participation, new Conduct(true, true, true, Chaired.NO, true, true, true), null, null, null, false,
				came);
	}

	private static Holding calledOff(Meeting meeting, MeetingOutcome outcome) {
		return new Holding(meeting.id(), outcome, null, null, null, null, null, CalledOff.WORKER_ILL, null, false,
				List.of());
	}

}
