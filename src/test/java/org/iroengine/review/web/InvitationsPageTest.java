package org.iroengine.review.web;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.review.Invitations;
import org.iroengine.review.Meeting;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Participants;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.Household;
import org.iroengine.support.MovableClock;
import org.iroengine.support.ReviewCases;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of invitations, over HTTP. */
@ServerTest
@Import(ReviewCases.class)
class InvitationsPageTest {

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	ReviewCases cases;

	@Autowired
	Participants participants;

	@Autowired
	Invitations invitations;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Callers callers;

	@Autowired
	MovableClock clock;

	private Visitor support;

	@BeforeEach
	void monday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.authority.move();
		this.support = this.callers.fresh("support").with("Accept", "text/html");
	}

	@Test
	void fromTheChoiceToTheDocumentThatCameBack() {
		Meeting meeting = asked("IP-1");
		long mailed = parent("IP-1", "Parent 1");
		long printed = parent("IP-1", "Parent 2");
		String list = this.support.get("/invitations").body();
		assertThat(list).contains("IP-1 (AB)", "Choose how the invitation goes to Parent 1.");
		String at = "/invitations/" + meeting.id();
		Answer nothing = post(at + "/choices", "send=yes&channel-%d=NONE&because-%d=".formatted(mailed, mailed));
		assertThat(nothing.status()).isEqualTo(422);
		assertThat(nothing.body()).contains("Say why nothing is sent to Parent 1.");
		Answer half = post(at + "/choices", "send=yes&channel-%d=MAIL".formatted(mailed));
		assertThat(half.status()).isEqualTo(422);
		assertThat(half.body()).contains("Choose how the invitation goes to Parent 2.");
		Answer sent = post(at + "/choices", "send=yes&channel-%d=MAIL&channel-%d=POST".formatted(mailed, printed));
		assertThat(sent.status()).as(sent.body()).isEqualTo(302);
		assertThat(this.support.get(at).body()).contains("1 by mail, 1 to print and send on.", "Sent on 2 Mar 2026");
		assertThat(this.support.get("/invitations/print?meeting=" + meeting.id()).body())
			.contains("Parent 2", "1 Road", "What do you think of the plan for your child?")
			.doesNotContain("Hello Parent 1");
		assertThat(post(at + "/sent", "sent=" + printed).status()).isEqualTo(302);
		assertThat(this.support.get(at).body()).contains("Consultation documents that are out");
		Answer tomorrow = post(at + "/documents", "back-%d=2026-03-03".formatted(mailed));
		assertThat(tomorrow.status()).isEqualTo(422);
		assertThat(tomorrow.body()).contains("from 2026-03-02 to 2026-03-02", "value=\"2026-03-03\"");
		assertThat(post(at + "/documents", "back-%d=2026-03-02&not-%d=Told+us.".formatted(mailed, printed)).status())
			.isEqualTo(302);
		assertThat(this.support.get(at).body()).contains("Document back on 2 Mar 2026.", "No document: Told us.");
		assertThat(this.support.get("/invitations").body()).doesNotContain("IP-1 (AB)");
	}

	@Test
	void manyAtOnceAndWhatCannotIsNamed() {
		Meeting nobody = asked("IP-2");
		Meeting ready = sendable("IP-3");
		Answer answer = post("/invitations", "send=yes&meeting=%d&meeting=%d".formatted(nobody.id(), ready.id()));
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains("IP-2 (AB): Nobody would be invited",
				"Reviews: 1. By mail: 1. To print and send on: 0.");
		assertThat(post("/invitations", "send=yes").body()).contains("Tick the reviews first.");
	}

	@Test
	void whatFailsInTheMiddleIsNamedAndTheRestIsSent() {
		Meeting failing = sendable("IP-4");
		Meeting ready = sendable("IP-5");
		rename("consultation-back", "lost", failing);
		Answer answer = post("/invitations", "send=yes&meeting=%d&meeting=%d".formatted(failing.id(), ready.id()));
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains("IP-4 (AB): it failed here, and nothing of it was changed.",
				"Reviews: 1. By mail: 1. To print and send on: 0.");
		assertThat(this.invitations.convening(failing.id()).sentAt()).isNull();
		assertThat(this.invitations.convening(ready.id()).sentAt()).isNotNull();
		rename("lost", "consultation-back", failing);
	}

	@Test
	void whatDoesNotExistIsNotFound() {
		assertThat(this.support.get("/invitations/999999").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "officer-1", "manager", "head", "worker-1", "lead-1", "admin" })
	void nobodyButBusinessSupportMay(String user) {
		Visitor visitor = this.callers.person(user);
		assertThat(visitor.get("/invitations").status()).isEqualTo(403);
		assertThat(visitor.get("/invitations/print?meeting=1").status()).isEqualTo(403);
		assertThat(visitor.send("POST", "/invitations", "send=yes", "application/x-www-form-urlencoded").status())
			.isEqualTo(403);
	}

	/** Without this date no letter about the meeting can be written. */
	private void rename(String rule, String name, Meeting meeting) {
		assertThat(this.jdbc
			.sql("update deadline set rule = ? where rule = ? and subject_kind = 'meeting' and subject_id = ?")
			.params(name, rule, meeting.id())
			.update()).isOne();
	}

	/** One parent is invited by secure mail. */
	private Meeting sendable(String childRef) {
		Meeting meeting = asked(childRef);
		post("/invitations/%d/choices".formatted(meeting.id()),
				"channel-%d=SECURE_MAIL".formatted(parent(childRef, "Parent 1")));
		return meeting;
	}

	private Meeting asked(String childRef) {
		Meeting meeting = this.cases.booked(childRef, "2026-03-27T10:00:00Z");
		this.household.workOff();
		this.cases.checklistBack(meeting);
		return meeting;
	}

	private long parent(String childRef, String name) {
		return this.participants
			.save(new Participant(0, childRef, ParticipantRole.PARENT, name, null, "parent@home.example", "1 Road",
					false, null, null, null))
			.id();
	}

	private Answer post(String path, String form) {
		return this.support.send("POST", path, form, "application/x-www-form-urlencoded");
	}

}
