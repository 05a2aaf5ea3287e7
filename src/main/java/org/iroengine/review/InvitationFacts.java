package org.iroengine.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.deadline.Deadline;
import org.iroengine.web.WebProperties;

/**
 * What letters about a meeting may tell: reference, initials, time and, to some, place.
 */
@Component
class InvitationFacts {

	private final Meetings meetings;

	private final Care care;

	private final WebProperties web;

	InvitationFacts(Meetings meetings, Care care, WebProperties web) {
		this.meetings = meetings;
		this.care = care;
		this.web = web;
	}

	Map<String, Object> of(Meeting meeting, Participant who) {
		Map<String, Object> facts = child(meeting);
		facts.put("meeting", LondonTime.spoken(meeting.startsAt()));
		facts.put("minutes", meeting.booking().minutes());
		facts.put("place", Objects.requireNonNullElse(place(meeting, who), ""));
		facts.put("remote", meeting.booking().category() == VenueCategory.REMOTE);
		facts.put("changed", meeting.revision() > 0);
		facts.put("backBy",
				LondonTime.spoken(this.meetings.due(meeting.id(), ReviewRules.CONSULTATION_BACK).lastMoment()));
		return facts;
	}

	/** What is told of a date that has passed, and the page to go to. */
	Map<String, Object> overdue(Meeting meeting, String path) {
		Deadline due = this.meetings.due(meeting.id(), ReviewRules.INVITATIONS);
		Map<String, Object> facts = child(meeting);
		facts.put("meeting", LondonTime.spoken(meeting.startsAt()));
		facts.put("dueExplained", due.explanation());
		facts.put("link", this.web.address() + path);
		return facts;
	}

	/**
	 * What is told where people do not know of a change, and the page to go to.
	 * @param task the task that tells them
	 */
	Map<String, Object> notTold(Meeting meeting, String task, String path) {
		Map<String, Object> facts = child(meeting);
		facts.put("meeting", LondonTime.spoken(meeting.startsAt()));
		facts.put("moved", InvitationDesk.TELL.equals(task));
		facts.put("leftOut", InvitationDesk.LEFT_OUT.equals(task));
		facts.put("off", InvitationDesk.CALL.equals(task));
		facts.put("link", this.web.address() + path);
		return facts;
	}

	/** What is told of a date to the Children's Guardian. */
	Map<String, Object> date(Meeting meeting) {
		Map<String, Object> facts = child(meeting);
		facts.put("meeting", LondonTime.spoken(meeting.startsAt()));
		facts.put("changed", meeting.revision() > 0);
		return facts;
	}

	/** How a mail names the child. */
	String childAs(Meeting meeting) {
		Child child = this.care.child(meeting.childRef()).orElseThrow();
		return Objects.requireNonNullElse(child.initials(), child.childRef());
	}

	/** No venue is told that could betray where the child lives. */
	static String place(Meeting meeting, Participant who) {
		boolean betrays = meeting.booking().category() == VenueCategory.PLACEMENT && !who.knowsPlacement();
		String venue = meeting.booking().venue();
		return (betrays || venue == null || venue.isBlank()) ? null : venue;
	}

	private Map<String, Object> child(Meeting meeting) {
		Child child = this.care.child(meeting.childRef()).orElseThrow();
		Map<String, Object> facts = new HashMap<>();
		facts.put("reference", child.childRef());
		facts.put("initials", Objects.requireNonNullElse(child.initials(), ""));
		return facts;
	}

}
