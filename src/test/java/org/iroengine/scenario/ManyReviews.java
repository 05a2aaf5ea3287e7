package org.iroengine.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.calendar.LondonTime;
import org.iroengine.review.Chaired;
import org.iroengine.review.Chairing;
import org.iroengine.review.Channel;
import org.iroengine.review.Checklists;
import org.iroengine.review.ChildSeen;
import org.iroengine.review.ChildWishes;
import org.iroengine.review.Conduct;
import org.iroengine.review.Holding;
import org.iroengine.review.HoldingRecords;
import org.iroengine.review.Invitation;
import org.iroengine.review.InvitationDesk;
import org.iroengine.review.Invitations;
import org.iroengine.review.Invitee;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingOutcome;
import org.iroengine.review.Meetings;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Participation;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.review.SeenWay;
import org.iroengine.review.VenueCategory;
import org.iroengine.review.WrittenChecklist;
import org.iroengine.support.Casework;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people do about the first reviews of many children, each by the number of the
 * child.
 */
abstract class ManyReviews extends Casework {

	/** Four meetings on each of ten working days. */
	static final int FOR_EACH_OFFICER = 40;

	private static final List<LocalDate> DAYS = LocalDate.of(2026, 3, 17)
		.datesUntil(LocalDate.of(2026, 3, 31))
		.filter((day) -> day.getDayOfWeek().getValue() < 6)
		.toList();

	@Autowired
	private Meetings meetings;

	@Autowired
	private Checklists checklists;

	@Autowired
	private Invitations invitations;

	@Autowired
	private InvitationDesk desk;

	@Autowired
	private HoldingRecords holdings;

	@Autowired
	Reviews reviews;

	final Map<Integer, Review> all = new LinkedHashMap<>();

	void book(int number) {
		int slot = number % FOR_EACH_OFFICER;
		complete(officerOf(number), UserGroup.IRO, "Task_BookTheReview", number,
				Map.of("offer", "other", "day", DAYS.get(slot / 4).toString(), "time",
						LocalTime.of(9, 0).plusMinutes(75L * (slot % 4)).toString(), "minutes", 60, "venueCategory",
						"SCHOOL", "venue", "A school"));
	}

	void giveChecklistBack(int number) {
		String child = "MR-" + number;
		onPage("worker-1", UserGroup.SOCIAL_WORKER, () -> assertThat(this.checklists.answer(meeting(number).id(),
				new WrittenChecklist(
						List.of(who(child, ParticipantRole.PARENT, "parent@home.example"),
								who(child, ParticipantRole.CARER, null)),
						List.of(), new ChildWishes("My aunt", null, "After school", null, Chairing.CO_CHAIR), true,
						"At school"),
				null, false))
			.isEmpty());
	}

	private static Participant who(String child, ParticipantRole role, String mail) {
		return new Participant(0, child, role, role.name(), null, mail, "1 Road", false, null, null, null);
	}

	void invite(int number) {
		long meeting = meeting(number).id();
		onPage("support", UserGroup.BUSINESS_SUPPORT, () -> {
			this.invitations.of(meeting)
				.forEach((one) -> this.invitations.choose(meeting, one.who().id(),
						(one.who().mail() != null) ? Channel.MAIL : Channel.POST, null));
			this.desk.send(meeting);
			assertThat(this.desk.sentOn(meeting, ids(this.invitations.toTell(meeting)))).isEmpty();
		});
	}

	void documentsBack(int number) {
		long meeting = meeting(number).id();
		Invitation.Back back = new Invitation.Back(LocalDate.of(2026, 3, 9), null, "support");
		onPage("support", UserGroup.BUSINESS_SUPPORT,
				() -> assertThat(this.desk.back(meeting,
						ids(this.invitations.of(meeting)).stream().collect(Collectors.toMap((id) -> id, (id) -> back))))
					.isEmpty());
	}

	void prepare(int number) {
		complete("worker-1", UserGroup.SOCIAL_WORKER, "Task_SendTheReportAndCarePlanToTheIro", number,
				Map.of("sentOn", "2026-03-11", "place", "On the case system", "planIncluded", "yes"));
		complete(officerOf(number), UserGroup.IRO, "Task_SeeTheChildBeforeTheReview", number,
				Map.of("seen", "seen", "seenOn", "2026-03-11"));
	}

	void hold(int number) {
		Meeting meeting = meeting(number);
		onPage(officerOf(number), UserGroup.IRO,
				() -> assertThat(this.holdings.record(
						new Holding(meeting.id(), MeetingOutcome.HELD, meeting.startsAt(), VenueCategory.SCHOOL,
								Participation.PN1, new Conduct(true, true, true, Chaired.NO, true, true, false), null,
								null, null, false, List.of()),
						new ChildSeen(SeenWay.SEEN, LondonTime.date(meeting.startsAt()), null)))
					.isEmpty());
		complete(officerOf(number), UserGroup.IRO, "Task_RecordHowTheReviewWasHeld", number, Map.of());
	}

	void feedback(int number) {
		complete("support", UserGroup.BUSINESS_SUPPORT, "Task_AskTheChildForFeedback", number,
				Map.of("feedback", "given", "feedbackWords", "It was short."));
	}

	void complete(String person, UserGroup group, String node, int number, Map<String, Object> values) {
		complete(person, group, task("MR-" + number, node), values);
	}

	private Meeting meeting(int number) {
		return this.meetings.of(this.all.get(number).id()).get(0);
	}

	private static List<Long> ids(List<Invitee> invitees) {
		return invitees.stream().map((one) -> one.who().id()).toList();
	}

	static String officerOf(int number) {
		return "measured-" + number / FOR_EACH_OFFICER;
	}

	void at(String instant) {
		this.clock.set(Instant.parse(instant));
	}

}
