package org.iroengine.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.Calendars;
import org.iroengine.calendar.LondonTime;
import org.iroengine.calendar.WorkingCalendar;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;

/** The invitations that business support works on, those with an exception first. */
@Component
@Transactional(readOnly = true)
public class InvitationRounds {

	private final InvitationDesk desk;

	private final Invitations invitations;

	private final Meetings meetings;

	private final Care care;

	private final Calendars calendars;

	InvitationRounds(InvitationDesk desk, Invitations invitations, Meetings meetings, Care care, Calendars calendars) {
		this.desk = desk;
		this.invitations = invitations;
		this.meetings = meetings;
		this.care = care;
		this.calendars = calendars;
	}

	/** Every meeting about which something is to be done. */
	public List<Round> all() {
		return this.desk.open()
			.entrySet()
			.stream()
			.map((open) -> round(open.getKey(), open.getValue()))
			.sorted(Comparator.comparing((Round round) -> round.exceptions().isEmpty())
				.thenComparing((round) -> round.due().dueAt())
				.thenComparing((round) -> round.meeting().id()))
			.toList();
	}

	/** One meeting; empty where its invitations were never to be sent. */
	public Optional<Round> find(long meetingId) {
		return Optional.of(this.invitations.convening(meetingId))
			.filter((convening) -> convening.openedAt() != null)
			.map((convening) -> round(meetingId, this.desk.open().getOrDefault(meetingId, List.of())));
	}

	private Round round(long meetingId, List<String> tasks) {
		Meeting meeting = this.meetings.get(meetingId);
		Deadline due = this.meetings.due(meetingId, ReviewRules.INVITATIONS);
		String label = this.care.child(meeting.childRef()).map(Child::label).orElse(meeting.childRef());
		return new Round(meeting, label, due, earliest(due), this.invitations.convening(meetingId),
				this.invitations.of(meetingId), this.invitations.leftOut(meetingId), tasks,
				this.invitations.faults(meetingId));
	}

	/** The working day on which it became clear, or the next. */
	private LocalDate earliest(Deadline due) {
		if (due.state() != DeadlineState.NOT_ACHIEVABLE) {
			return null;
		}
		WorkingCalendar calendar = this.calendars.current();
		LocalDate day = LondonTime.date(due.closedAt());
		return calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, 1);
	}

}
