package org.iroengine.review.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.iroengine.review.Holding;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingOutcome;
import org.iroengine.review.MeetingState;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Participation;
import org.iroengine.support.Answer;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The IRO records on a page how a review was held. */
class HoldReviewPageTest extends HoldReviewVisits {

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

	@Test
	void whereTheTaskCannotBeCompletedNothingIsRecordedAndThePageSaysSo() {
		Meeting meeting = held("HP-7");
		String task = task("HP-7");
		Visitor iro = this.callers.person("officer-1");
		String process = this.tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
		this.runtime.suspendProcessInstanceById(process);
		Answer answer = send(iro, task, WHOLE);
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains("Nothing was recorded", "The task could not be completed just now",
				"value=\"20/03/2026\"");
		assertThat(this.holdings.find(meeting.id())).isEmpty();
		this.runtime.activateProcessInstanceById(process);
		assertThat(send(iro, task, WHOLE).status()).isEqualTo(302);
		assertThat(this.holdings.find(meeting.id())).isPresent();
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

}
