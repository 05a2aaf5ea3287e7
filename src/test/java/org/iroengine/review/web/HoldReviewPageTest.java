package org.iroengine.review.web;

import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.review.Holding;
import org.iroengine.review.Holdings;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingOutcome;
import org.iroengine.review.MeetingState;
import org.iroengine.review.Meetings;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Participants;
import org.iroengine.review.Participation;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.Household;
import org.iroengine.support.MovableClock;
import org.iroengine.support.ReviewCases;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The IRO records on a page how a review was held. */
@ServerTest
@Import(ReviewCases.class)
class HoldReviewPageTest {

	private static final String WHOLE = "outcome=HELD&date=26/03/2026&time=10:00&category=SCHOOL&participation=PN2"
			+ "&seen=DECLINED&seenOn=20/03/2026&chaired=CO_CHAIRED&who=yes&advocacy=yes&section20=no";

	@Autowired
	Authority authority;

	@Autowired
	Callers callers;

	@Autowired
	MovableClock clock;

	@Autowired
	ReviewCases cases;

	@Autowired
	Household household;

	@Autowired
	Holdings holdings;

	@Autowired
	Meetings meetings;

	@Autowired
	Participants participants;

	@Autowired
	TaskService tasks;

	@BeforeEach
	void monday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.authority.move();
	}

	@Test
	void whatIsWrongIsToldWhatWasTypedIsKeptAndThenItIsRecorded() {
		Meeting meeting = held("HP-1");
		String task = task("HP-1");
		Visitor iro = this.callers.person("officer-1");
		assertThat(iro.get("/hold-review?taskId=" + task).body())
			.contains("HP-1 (AB)", "value=\"26/03/2026\"", "30 March 2026", "section20")
			.doesNotContain("permanence", "WITHOUT_MEETING");
		Answer refused = send(iro, task, "outcome=HELD&date=31/03/2026&time=&participation=PN0&reason=Two+rooms");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("href=\"#date\"", "href=\"#seen\"", "href=\"#advocacy\"",
				"href=\"#category\"", "value=\"31/03/2026\"", "Two rooms");
		assertThat(this.holdings.find(meeting.id())).isEmpty();
		assertThat(send(iro, task, WHOLE.replace("PN2", "PN0")).body()).contains("PN0 is for children under 4");
		assertThat(send(iro, task, WHOLE).status()).isEqualTo(302);
		assertThat(iro.get("/hold-review?taskId=" + task).body()).contains("It is recorded how the review of HP-1");
		this.household.workOff();
		Holding holding = this.holdings.of(meeting.reviewId()).get(0);
		assertThat(holding.outcome()).isEqualTo(MeetingOutcome.HELD);
		assertThat(holding.participation()).isEqualTo(Participation.PN2);
		assertThat(holding.conduct().section20()).isFalse();
		assertThat(holding.conduct().where()).isFalse();
		assertThat(this.meetings.get(meeting.id()).state()).isEqualTo(MeetingState.HELD);
	}

	@Test
	void participationAndOutcomesAreReadByPrograms() {
		held("HP-5");
		Visitor iro = this.callers.person("officer-1");
		assertThat(send(iro, task("HP-5"), WHOLE.replace("HELD", "FIRST_PART")).status()).isEqualTo(302);
		this.household.workOff();
		JsonNode review = this.callers.program("case-system").get("/api/reviews?child=HP-5").json().get(0);
		assertThat(review.get("state").asText()).isEqualTo("OPEN");
		assertThat(review.get("participation").asText()).isEqualTo("PN2");
		assertThat(review.get("meetings")).hasSize(1);
		assertThat(review.get("meetings").get(0).get("outcome").asText()).isEqualTo("FIRST_PART");
		assertThat(review.get("meetings").get(0).get("heldOn").asText()).isEqualTo("2026-03-26");
	}

	@Test
	void aParentIsAskedAboutInWordsHowTheyTookPart() {
		held("HP-6");
		Participant parent = this.participants.save(Participant.of("HP-6", ParticipantRole.PARENT, "Parent 1"));
		this.participants.save(Participant.of("HP-6", ParticipantRole.PARENTAL_RESPONSIBILITY, "Relative 1"));
		assertThat(this.callers.person("officer-1").get("/hold-review?taskId=" + task("HP-6")).body())
			.contains("Parent 1 (parent)", "takingPart-" + parent.id(), "Relative 1 (has parental responsibility)")
			.containsOnlyOnce("name=\"takingPart-");
	}

	@Test
	void stoodDownAsksOnlyForTheReason() {
		Meeting meeting = held("HP-2");
		Visitor iro = this.callers.person("officer-1");
		assertThat(send(iro, task("HP-2"), "outcome=STOOD_DOWN&calledOff=OTHER").body()).contains("href=\"#reason\"");
		assertThat(send(iro, task("HP-2"), "outcome=STOOD_DOWN&calledOff=NO_INTERPRETER").status()).isEqualTo(302);
		this.household.workOff();
		assertThat(this.meetings.get(meeting.id()).state()).isEqualTo(MeetingState.STOOD_DOWN);
		JsonNode review = this.callers.program("case-system").get("/api/reviews?child=HP-2").json().get(0);
		assertThat(review.get("meetings").get(0).get("outcome").asText()).isEqualTo("STOOD_DOWN");
		assertThat(review.get("participation").isNull()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker-1", "support", "admin" })
	void nobodyElseMay(String user) {
		assertThat(this.callers.person(user).get("/hold-review").status()).isEqualTo(403);
		assertThat(this.callers.person(user).get("/children/X/contacts").status()).isEqualTo(403);
	}

	@Test
	void anothersTaskIsNotShownAndNotRecorded() {
		Meeting meeting = held("HP-3");
		Visitor other = this.callers.person("officer-2");
		assertThat(other.get("/hold-review?taskId=" + task("HP-3")).body()).contains("There is nothing to do here");
		assertThat(send(other, task("HP-3"), WHOLE).body()).contains("There is nothing to do here");
		assertThat(send(this.callers.fresh("officer-1").without("IRO-XSRF-TOKEN"), task("HP-3"), WHOLE).status())
			.isEqualTo(403);
		assertThat(this.holdings.find(meeting.id())).isEmpty();
	}

	@Test
	void contactsAreRecordedListedAndShownOnTheChildsPage() {
		held("HP-4");
		Visitor iro = this.callers.person("officer-1");
		Answer refused = iro.send("POST", "/children/HP-4/contacts", "way=&on=27/03/2026&note=Moved",
				"application/x-www-form-urlencoded");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("href=\"#way\"", "href=\"#on\"", "Moved");
		assertThat(iro
			.send("POST", "/children/HP-4/contacts", "way=VISIT&on=20/03/2026&alone=yes&note=About+school",
					"application/x-www-form-urlencoded")
			.status()).isEqualTo(302);
		assertThat(iro.get("/children/HP-4/contacts").body()).contains("The contact is recorded.", "About school",
				"20 Mar 2026");
		assertThat(iro.get("/children/HP-4").body()).contains("Contact with the child", "A visit, alone")
			.doesNotContain("About school");
		assertThat(this.callers.person("manager").get("/children/HP-4/contacts").body()).contains("About school");
		assertThat(this.callers.person("officer-2").get("/children/HP-4/contacts").status()).isEqualTo(404);
	}

	/** A meeting at school that was to be this morning. */
	private Meeting held(String childRef) {
		Meeting meeting = this.cases.booked(childRef, "2026-03-26T10:00:00Z");
		this.household.workOff();
		this.clock.set(Instant.parse("2026-03-26T12:00:00Z"));
		return meeting;
	}

	private String task(String childRef) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(childRef)
			.taskDefinitionKey("Task_RecordHowTheReviewWasHeld")
			.singleResult()
			.getId();
	}

	private static Answer send(Visitor visitor, String task, String form) {
		return visitor.send("POST", "/hold-review", "taskId=" + task + "&" + form, "application/x-www-form-urlencoded");
	}

	@Test
	void aRefusedSecondAdjournmentIsToldWithWhoRefusedItAndWhatToDo() {
		Meeting first = held("HP-9");
		Visitor iro = this.callers.person("officer-1");
		send(iro, task("HP-9"), "outcome=ADJOURNED&calledOff=WORKER_ILL");
		this.household.workOff();
		Meeting second = this.meetings.book(this.meetings.open(first.reviewId()).orElseThrow().id(), first.booking());
		this.household.workOff();
		assertThat(iro.get("/hold-review?taskId=" + task("HP-9")).body()).doesNotContain("was refused by");
		send(iro, task("HP-9"), "outcome=ADJOURNED&calledOff=WORKER_ILL");
		this.tasks.complete(this.tasks.createTaskQuery()
			.processInstanceBusinessKey("HP-9")
			.taskDefinitionKey("Task_ApproveTheSecondAdjournment")
			.singleResult()
			.getId(), Map.of("approval", "refuse", "approvalReason", "The child has waited <long> enough."));
		String page = iro.get("/hold-review?taskId=" + task("HP-9")).body();
		assertThat(page).contains("Another adjournment was refused by", "The child has waited &lt;long&gt; enough.",
				"/reviews/%d/move".formatted(second.id()), "the review goes ahead");
	}

}
