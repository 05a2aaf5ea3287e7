package org.iroengine.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;

/**
 * The invitations to one meeting, as business support works on them.
 *
 * @param label the child, by reference and initials
 * @param due when the invitations are due
 * @param earliest the first day on which they can leave, where they cannot be in time
 * @param leftOut those who were invited, are not asked any more, and do not know
 * @param tasks which tasks are open, by their ids
 * @param faults why nothing can be sent as it stands
 */
public record Round(Meeting meeting, String label, Deadline due, LocalDate earliest, Inviting convening,
		List<Invitee> invitees, List<Invitee> leftOut, List<String> tasks, List<String> faults) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

	/** When the meeting begins, in words. */
	public String when() {
		return LondonTime.spoken(this.meeting.startsAt());
	}

	/** Until when the invitations are in time, in words. */
	public String dueOn() {
		return DAY.format(this.due.dueOn());
	}

	/** Whether the invitations are still to be sent. */
	public boolean toSend() {
		return this.tasks.contains(InvitationDesk.SEND);
	}

	/** Whether it can be sent as it stands. */
	public boolean isReady() {
		return toSend() && this.faults.isEmpty();
	}

	/** Whether people are to be told that it does not take place. */
	public boolean isOff() {
		return this.tasks.contains(InvitationDesk.CALL);
	}

	/** Those who get it printed, and do not know of the meeting as it is booked now. */
	public List<Invitee> printed() {
		return this.invitees.stream()
			.filter((one) -> one.isInvited() && one.channel().isPaper() && !one.knows(this.meeting))
			.toList();
	}

	/** Those who know of the meeting as it is booked now. */
	public long told() {
		return this.invitees.stream().filter((one) -> one.knows(this.meeting)).count();
	}

	/** Those whose consultation document is out. */
	public List<Invitee> awaited() {
		return this.invitees.stream().filter(Invitee::isAwaited).toList();
	}

	/** Those who were invited and do not know that the meeting does not take place. */
	public List<Invitee> toCall() {
		return isOff() ? Stream.concat(this.invitees.stream().filter(Invitee::isToCall), this.leftOut.stream()).toList()
				: List.of();
	}

	/** What a person is to look at before anything else. */
	public List<String> exceptions() {
		List<String> exceptions = new ArrayList<>();
		if (isOff()) {
			exceptions.add("The meeting does not take place: tell those who do not know.");
		}
		if (!isOff() && !this.leftOut.isEmpty()) {
			exceptions.add("Somebody is not asked any more: tell those who do not know.");
		}
		if (toSend()) {
			exceptions.addAll(this.faults);
			late(exceptions);
			if (!this.convening.checklist()) {
				exceptions.add("The checklist is not back: the people of the review before are used.");
			}
		}
		return exceptions;
	}

	/** To whom nothing is sent, and why. */
	public List<String> withheld() {
		return this.invitees.stream()
			.flatMap((one) -> one.barred()
				.map((why) -> "Nothing is sent to %s: %s".formatted(one.who().name(), why))
				.stream())
			.toList();
	}

	private void late(List<String> exceptions) {
		if (this.due.state() == DeadlineState.NOT_ACHIEVABLE) {
			exceptions.add("%s was not achievable: %s. Send them at once; the earliest day is %s.".formatted(dueOn(),
					this.due.reason(), DAY.format(this.earliest)));
		}
		else if (this.due.state() == DeadlineState.MISSED) {
			exceptions.add("Overdue since %s.".formatted(dueOn()));
		}
	}

}
