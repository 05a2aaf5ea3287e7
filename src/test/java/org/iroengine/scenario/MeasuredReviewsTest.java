package org.iroengine.scenario;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.calendar.LondonTime;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.review.Chaired;
import org.iroengine.review.Chairing;
import org.iroengine.review.Channel;
import org.iroengine.review.Checklists;
import org.iroengine.review.ChildSeen;
import org.iroengine.review.ChildWishes;
import org.iroengine.review.Conduct;
import org.iroengine.review.DecisionDraft;
import org.iroengine.review.Decisions;
import org.iroengine.review.Distributions;
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
import org.iroengine.review.RecordDraft;
import org.iroengine.review.RecordWriting;
import org.iroengine.review.RecordsToDistribute;
import org.iroengine.review.Reply;
import org.iroengine.review.ReplyDrafts;
import org.iroengine.review.ReplyKind;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.review.SeenWay;
import org.iroengine.review.VenueCategory;
import org.iroengine.review.WrittenChecklist;
import org.iroengine.review.WrittenCopy;
import org.iroengine.support.Casework;
import org.iroengine.support.Household;
import org.iroengine.support.Statements;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reviews of many children at once, from booking to the record in everybody's hands.
 * Prints what it measures and asserts no time; {@code -Diro.measure.reviews=1000} makes
 * it a thousand.
 */
@Import({ Statements.class, Household.class })
class MeasuredReviewsTest extends Casework {

	private static final int REVIEWS = Integer.getInteger("iro.measure.reviews", 9);

	/** Four meetings on each of ten working days. */
	private static final int FOR_EACH_OFFICER = 40;

	private static final List<LocalDate> DAYS = LocalDate.of(2026, 3, 17)
		.datesUntil(LocalDate.of(2026, 3, 31))
		.filter((day) -> day.getDayOfWeek().getValue() < 6)
		.toList();

	@Autowired
	private Statements statements;

	@Autowired
	private Household household;

	@Autowired
	private People people;

	@Autowired
	private Reviews reviews;

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
	private Decisions decisions;

	@Autowired
	private ReplyDrafts replies;

	@Autowired
	private RecordWriting records;

	@Autowired
	private Distributions distributions;

	@Autowired
	private RecordsToDistribute copies;

	private final Map<Integer, Review> all = new LinkedHashMap<>();

	private long nanos;

	private long asked;

	@Test
	void manyReviewsFromBookingToDistribution() {
		at("2026-03-02T09:00:00Z");
		IntStream.rangeClosed(0, REVIEWS / FOR_EACH_OFFICER).forEach(this::officer);
		IntStream.range(0, REVIEWS).forEach(this::allocated);
		this.jdbc.sql("analyze").update();
		each("booked", "2026-03-02T10:00:00Z", this::book);
		each("checklist given back", "2026-03-02T12:00:00Z", this::giveChecklistBack);
		each("invitations sent", "2026-03-03T09:00:00Z", this::invite);
		each("documents back", "2026-03-09T09:00:00Z", this::documentsBack);
		each("report sent, child seen", "2026-03-11T09:00:00Z", this::prepare);
		each("held", "2026-03-30T17:00:00Z", this::hold);
		each("feedback given", "2026-03-30T17:00:00Z", this::feedback);
		each("decided", "2026-03-31T09:00:00Z", this::decide);
		each("replied to", "2026-03-31T12:00:00Z", this::reply);
		each("record written", "2026-04-01T09:00:00Z", this::write);
		each("distributed", "2026-04-02T09:00:00Z", this::distribute);
		System.out.printf(
				"MEASURED %d reviews from booking to distribution, one after the other: %.1f s, %d statements each%n",
				REVIEWS, this.nanos / 1e9, this.asked / REVIEWS);
		assertThat(this.all.values()).allSatisfy((review) -> assertThat(closed(review)).isEmpty());
		assertThat(this.all.values()).allSatisfy((review) -> assertThat(this.reviews.openOf(review.periodId()))
			.hasValueSatisfying((next) -> assertThat(next.sequence()).isEqualTo(2)));
	}

	private void officer(int number) {
		String id = "measured-" + number;
		this.people.save(new Person(id, id, id + "@council.example", UserGroup.IRO, BigDecimal.ONE, null));
	}

	private void allocated(int number) {
		String child = "MR-" + number;
		this.household.allocated(child, officerOf(number));
		this.household.workOff();
		this.all.put(number, this.reviews.ofChild(child).get(0));
	}

	/** Does one step for every child, each with all the others at the same point. */
	private void each(String what, String instant, Consumer<Integer> step) {
		at(instant);
		this.statements.reset();
		long before = System.nanoTime();
		this.all.keySet().forEach(step);
		this.household.workOff();
		long took = System.nanoTime() - before;
		long count = this.statements.count();
		this.nanos += took;
		this.asked += count;
		System.out.printf("MEASURED %-24s %6.1f s, %4d statements each%n", what, took / 1e9, count / REVIEWS);
		if (Boolean.getBoolean("iro.measure.slowest")) {
			this.statements.slowest().forEach((line) -> System.out.println("           " + line));
		}
	}

	private void book(int number) {
		int slot = number % FOR_EACH_OFFICER;
		complete(officerOf(number), UserGroup.IRO, "Task_BookTheReview", number,
				Map.of("offer", "other", "day", DAYS.get(slot / 4).toString(), "time",
						LocalTime.of(9, 0).plusMinutes(75L * (slot % 4)).toString(), "minutes", 60, "venueCategory",
						"SCHOOL", "venue", "A school"));
	}

	private void giveChecklistBack(int number) {
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

	private void invite(int number) {
		long meeting = meeting(number).id();
		onPage("support", UserGroup.BUSINESS_SUPPORT, () -> {
			this.invitations.of(meeting)
				.forEach((one) -> this.invitations.choose(meeting, one.who().id(),
						(one.who().mail() != null) ? Channel.MAIL : Channel.POST, null));
			this.desk.send(meeting);
			assertThat(this.desk.sentOn(meeting, ids(this.invitations.toTell(meeting)))).isEmpty();
		});
	}

	private void documentsBack(int number) {
		long meeting = meeting(number).id();
		Invitation.Back back = new Invitation.Back(LocalDate.of(2026, 3, 9), null, "support");
		onPage("support", UserGroup.BUSINESS_SUPPORT,
				() -> assertThat(this.desk.back(meeting,
						ids(this.invitations.of(meeting)).stream().collect(Collectors.toMap((id) -> id, (id) -> back))))
					.isEmpty());
	}

	private void prepare(int number) {
		complete("worker-1", UserGroup.SOCIAL_WORKER, "Task_SendTheReportAndCarePlanToTheIro", number,
				Map.of("sentOn", "2026-03-11", "place", "On the case system", "planIncluded", "yes"));
		complete(officerOf(number), UserGroup.IRO, "Task_SeeTheChildBeforeTheReview", number,
				Map.of("seen", "seen", "seenOn", "2026-03-11"));
	}

	private void hold(int number) {
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

	private void feedback(int number) {
		complete("support", UserGroup.BUSINESS_SUPPORT, "Task_AskTheChildForFeedback", number,
				Map.of("feedback", "given", "feedbackWords", "It was short."));
	}

	private void decide(int number) {
		Review review = this.all.get(number);
		this.decisions.save(review.id(),
				new DecisionDraft(List.of(new DecisionDraft.Row("See the dentist.", "Social worker", "30/04/2026")),
						this.decisions.draft(review.id()).earlier()));
		complete(officerOf(number), UserGroup.IRO, "Task_WriteTheDecisions", number, Map.of());
	}

	private void reply(int number) {
		this.replies.save(this.all.get(number).id(), new Reply(ReplyKind.AGREED, ""));
		complete("lead-1", UserGroup.TEAM_MANAGER, "Task_ReplyToTheDecisions", number, Map.of());
	}

	private void write(int number) {
		this.records.save(this.all.get(number).id(), new RecordDraft(Map.of("how-you-are", "You are well.")));
		complete(officerOf(number), UserGroup.IRO, "Task_WriteTheRecord", number, Map.of());
	}

	private void distribute(int number) {
		WrittenCopy byHand = new WrittenCopy("send", "BY_HAND", null, false, "Handed over on the day.", null, null,
				null);
		Map<Long, WrittenCopy> written = new HashMap<>();
		onPage("support", UserGroup.BUSINESS_SUPPORT, () -> {
			this.distributions.copies(this.all.get(number).id()).forEach((copy) -> written.put(copy.id(), byHand));
			assertThat(this.copies.settle(written, Map.of())).isEmpty();
		});
	}

	/** What is still open of the review: nothing, but for what belongs to the next. */
	private List<String> closed(Review review) {
		return this.runtime.createProcessInstanceQuery()
			.variableValueEquals("reviewId", review.id())
			.list()
			.stream()
			.map((process) -> process.getProcessDefinitionId())
			.toList();
	}

	private void complete(String person, UserGroup group, String node, int number, Map<String, Object> values) {
		complete(person, group, task("MR-" + number, node), values);
	}

	private Meeting meeting(int number) {
		return this.meetings.of(this.all.get(number).id()).get(0);
	}

	private static List<Long> ids(List<Invitee> invitees) {
		return invitees.stream().map((one) -> one.who().id()).toList();
	}

	private static String officerOf(int number) {
		return "measured-" + number / FOR_EACH_OFFICER;
	}

	private void at(String instant) {
		this.clock.set(Instant.parse(instant));
	}

}
