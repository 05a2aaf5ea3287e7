package org.iroengine.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Child;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.web.Problems.Fault;

/** Takes down how a meeting went, where that can be so. */
@Component
@Transactional
public class HoldingRecords {

	private static final String SECTION_20 = "V2";

	private final MeetingRecords meetings;

	private final Reviews reviews;

	private final HoldingTable table;

	private final ChildrenSeen seen;

	private final Clock clock;

	HoldingRecords(MeetingRecords meetings, Reviews reviews, HoldingTable table, ChildrenSeen seen, Clock clock) {
		this.meetings = meetings;
		this.reviews = reviews;
		this.table = table;
		this.seen = seen;
		this.clock = clock;
	}

	/** What is known of the meeting now. */
	@Transactional(readOnly = true)
	public HoldingQuestion question(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		Review review = this.meetings.reviewOf(meeting);
		Child child = this.meetings.childOf(meeting);
		PeriodOfCare period = this.meetings.periodOf(meeting);
		Optional<Holding> recorded = this.table.find(meetingId);
		return new HoldingQuestion(meeting, review, child.label(), child.dateOfBirth(),
				LondonTime.date(period.becameLookedAfterAt()), this.reviews.due(review).dueOn(),
				firstPartOn(review).orElse(null), SECTION_20.equals(period.legalStatus()), adjournedBefore(meeting),
				recorded.map(Holding::attendance)
					.filter((all) -> !all.isEmpty())
					.orElseGet(() -> this.table.expected(meeting.childRef())),
				recorded.orElse(null), this.seen.of(meetingId).orElse(null));
	}

	/**
	 * Keeps how a meeting went; it takes effect when the meeting is closed.
	 * @param how how the IRO spoke with the child before it; may be null where no
	 * business was done
	 * @return what is wrong, each with its field; nothing is kept then
	 */
	public List<Fault> record(Holding holding, ChildSeen how) {
		HoldingQuestion question = question(holding.meetingId());
		List<Fault> faults = new HoldingCheck(question, this.clock.instant()).faults(holding, how);
		if (faults.isEmpty()) {
			Optional.ofNullable(how)
				.filter((given) -> !given.equals(question.seen()))
				.ifPresent((given) -> this.seen.record(holding.meetingId(), given));
			keep(question.meeting(), holding.asRecorded(question.adjournedBefore()));
		}
		return faults;
	}

	void keep(Meeting meeting, Holding holding) {
		this.table.save(meeting, holding);
		this.meetings.record("outcome recorded", meeting, Map.of("outcome", holding.outcome().name(), "participation",
				String.valueOf(holding.participation()), "second", holding.second()));
	}

	/** Whether the review of the meeting was adjourned before. */
	boolean adjournedBefore(Meeting meeting) {
		return this.table.of(meeting.reviewId())
			.stream()
			.anyMatch((one) -> one.outcome() == MeetingOutcome.ADJOURNED && one.meetingId() != meeting.id());
	}

	private Optional<LocalDate> firstPartOn(Review review) {
		return this.table.of(review.id())
			.stream()
			.filter((one) -> one.outcome() == MeetingOutcome.FIRST_PART)
			.map((one) -> LondonTime.date(one.heldAt()))
			.findFirst();
	}

}
