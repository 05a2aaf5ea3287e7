package org.iroengine.review.process;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.correspondence.Letter;
import org.iroengine.correspondence.LetterFilter;
import org.iroengine.deadline.Deadline;
import org.iroengine.review.Channel;
import org.iroengine.review.InvitationDesk;
import org.iroengine.review.InvitationReturns;
import org.iroengine.review.Invitations;
import org.iroengine.review.Meeting;
import org.iroengine.review.Meetings;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Participants;
import org.iroengine.review.Sending;
import org.iroengine.support.Casework;
import org.iroengine.support.Household;
import org.iroengine.support.ModelFile;
import org.iroengine.support.ReviewCases;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What tests of invitations have in common: a review on Friday 27 March 2026, so that
 * invitations are due on Friday 13 March.
 */
@Import({ ReviewCases.class, Household.class })
abstract class InvitationPaths extends Casework {

	static final ModelFile MODEL = ModelFile.of("review", InviteToReview.PROCESS);

	static final String FRIDAY_TEN = "2026-03-27T10:00:00Z";

	/** What is passed only where somebody is not asked any more. */
	static final Set<String> LEFT_OUT = Stream
		.of("Tell those left out", "Person left out", "Tell those who are not asked any more",
				"Everybody left out told", "Leaving out not told", "Tell that those left out do not know",
				"Unknowing people told")
		.map(MODEL::id)
		.collect(Collectors.toSet());

	/** What is passed only where a meeting is moved or does not take place. */
	static final Set<String> CHANGED = Stream
		.of("Tell the new date", "Meeting moved", "Is anybody to be told by hand?", "Tell the new date by hand",
				"New date told", "New date known", "Meeting closed", "Is anybody to be told by phone?",
				"Tell that it does not take place", "Everybody told", "New date not told",
				"Tell that the new date is not known", "Unknown date told", "Calls not made",
				"Tell that calls were not made", "Missed calls told")
		.map(MODEL::id)
		.collect(Collectors.toSet());

	@Autowired
	ReviewCases cases;

	@Autowired
	Meetings meetings;

	@Autowired
	Participants participants;

	@Autowired
	Invitations invitations;

	@Autowired
	InvitationReturns returns;

	@Autowired
	InvitationDesk desk;

	@BeforeEach
	void monday() {
		at("2026-03-02T09:00:00Z");
	}

	void at(String instant) {
		this.clock.set(Instant.parse(instant));
	}

	Meeting booked(String childRef) {
		Meeting meeting = this.cases.booked(childRef, FRIDAY_TEN);
		workOff(childRef);
		return meeting;
	}

	/** With a parent on mail and a carer on paper, and the checklist back. */
	Meeting asked(String childRef) {
		Meeting meeting = booked(childRef);
		parent(childRef);
		carer(childRef);
		checklist(meeting);
		return meeting;
	}

	Meeting sent(String childRef) {
		Meeting meeting = asked(childRef);
		choose(meeting, ParticipantRole.PARENT, Channel.MAIL);
		choose(meeting, ParticipantRole.CARER, Channel.POST);
		assertThat(send(meeting)).isEqualTo(new Sending.Sent(1, 1));
		sentOn(meeting, ParticipantRole.CARER);
		return meeting;
	}

	Participant parent(String childRef) {
		return this.participants.save(new Participant(0, childRef, ParticipantRole.PARENT, "Parent 1", null,
				"parent-1@home.example", "1 Road", false, null, null, null));
	}

	Participant carer(String childRef) {
		return this.participants.save(new Participant(0, childRef, ParticipantRole.CARER, "Carer 1", null, null,
				"2 Road", true, null, null, null));
	}

	long one(Meeting meeting, ParticipantRole role) {
		return this.participants.of(meeting.childRef())
			.stream()
			.filter((who) -> who.role() == role)
			.findFirst()
			.orElseThrow()
			.id();
	}

	void checklist(Meeting meeting) {
		this.cases.checklistBack(meeting);
		workOff(meeting.childRef());
	}

	void choose(Meeting meeting, ParticipantRole role, Channel channel) {
		support(() -> this.invitations.choose(meeting.id(), one(meeting, role), channel,
				(channel == Channel.NONE) ? "Does not wish to come." : null));
	}

	Sending send(Meeting meeting) {
		Sending[] sending = new Sending[1];
		support(() -> sending[0] = this.desk.send(meeting.id()));
		return sending[0];
	}

	void sentOn(Meeting meeting, ParticipantRole role) {
		support(() -> assertThat(this.desk.sentOn(meeting.id(), List.of(one(meeting, role)))).isEmpty());
	}

	void support(Runnable work) {
		as("support", UserGroup.BUSINESS_SUPPORT, work);
	}

	Deadline due(Meeting meeting, String rule) {
		return this.meetings.due(meeting.id(), rule);
	}

	List<Letter> written(String childRef, String purpose) {
		return this.letters.list(new LetterFilter(childRef, null, null))
			.stream()
			.filter((letter) -> letter.occasion().purpose().equals(purpose))
			.toList();
	}

}
