package org.iroengine.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import org.iroengine.calendar.LondonTime;
import org.iroengine.engine.TaskBatch;

/** The reviews of one month as business support works on them, exceptions first. */
@Component
public class MonthOfReviews {

	private final MonthTable table;

	private final TaskBatch tasks;

	private final Clock clock;

	MonthOfReviews(MonthTable table, TaskBatch tasks, Clock clock) {
		this.table = table;
		this.tasks = tasks;
		this.clock = clock;
	}

	/** How far a meeting has come, the most pressing first. */
	public enum Standing {

		/** It has no date, and was to be booked by now. */
		BOOKING_OVERDUE("Booking overdue"),
		/** The social worker is late. */
		CHECKLIST_OVERDUE("Checklist overdue"),
		/** Their day has passed. */
		INVITATIONS_OVERDUE("Invitations overdue"),
		/** It waits for the round of the month. */
		NOT_SENT("Checklist not sent"),
		/** It is with the social worker. */
		SENT("Checklist sent"),
		/** Its people can be invited. */
		BACK("Checklist back"),
		/** It is the IRO's to book. */
		NOT_BOOKED("Not booked");

		private final String words;

		Standing(String words) {
			this.words = words;
		}

		/** As people read it. */
		public String words() {
			return this.words;
		}

		/** Whether somebody has to look after it. */
		public boolean isException() {
			return compareTo(NOT_SENT) < 0;
		}

	}

	/**
	 * What is known of a checklist; instants are null where it has not happened.
	 *
	 * @param sentBy the moment from which sending is late
	 * @param backBy the moment from which the answer is late
	 */
	record Asked(String of, Instant sentAt, Instant returnedAt, Instant sentBy, Instant backBy) {

	}

	/**
	 * One meeting.
	 *
	 * @param startsAt null where it is not booked
	 * @param dueOn the due date of the review
	 * @param bookedBy from when it is late to book
	 * @param uninvitedSince when invitations are late; null where they are out
	 */
	public record Row(long meetingId, String childRef, String child, String what, Instant startsAt, LocalDate dueOn,
			Instant bookedBy, Asked checklist, Instant uninvitedSince) {

		/** How far it has come at a moment. */
		public Standing standing(Instant now) {
			if (this.startsAt == null) {
				return now.isBefore(this.bookedBy) ? Standing.NOT_BOOKED : Standing.BOOKING_OVERDUE;
			}
			if (isOpen() && !now.isBefore(this.checklist.backBy())) {
				return Standing.CHECKLIST_OVERDUE;
			}
			if (this.uninvitedSince != null && !now.isBefore(this.uninvitedSince)) {
				return Standing.INVITATIONS_OVERDUE;
			}
			return (this.checklist.sentAt() == null) ? Standing.NOT_SENT : isOpen() ? Standing.SENT : Standing.BACK;
		}

		/** Whether the checklist was sent, so that it can be entered. */
		public boolean isSent() {
			return this.checklist.sentAt() != null;
		}

		/** Who is asked, or null. */
		public String askedOf() {
			return this.checklist.of();
		}

		private boolean isOpen() {
			return this.checklist.sentAt() != null && this.checklist.returnedAt() == null;
		}

	}

	/** The meetings of the month, those that need somebody first. */
	@Transactional(readOnly = true)
	public List<Row> of(YearMonth month) {
		Instant now = this.clock.instant();
		return this.table.of(month).stream().sorted(Comparator.comparing((Row row) -> row.standing(now))).toList();
	}

	/** The month that is worked on first: the one in which what is sent now will be. */
	public YearMonth current() {
		return YearMonth.from(LondonTime.date(this.clock.instant())).plusMonths(1);
	}

	/** The meetings whose checklist can be sent by hand now. */
	public Set<Long> sendable() {
		return open().keySet();
	}

	/**
	 * Sends the checklists of the meetings; where one cannot be sent, none is.
	 * @return why not, by meeting; empty where all are sent
	 */
	@Transactional
	public Map<Long, String> send(List<Long> meetingIds) {
		Map<Long, TaskBatch.OpenTask> open = open();
		Map<Long, String> refused = new LinkedHashMap<>();
		meetingIds.forEach((id) -> send(open.get(id)).ifPresent((reason) -> refused.put(id, reason)));
		if (!refused.isEmpty()) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		}
		return refused;
	}

	private Optional<String> send(TaskBatch.OpenTask task) {
		return (task == null) ? Optional.of("Already sent, or the meeting is closed. Leave it out; nothing was sent.")
				: this.tasks.complete(task.id(), Map.of());
	}

	private Map<Long, TaskBatch.OpenTask> open() {
		return this.tasks.open(Convening.SEND, ReviewVariables.MEETING_ID);
	}

}
