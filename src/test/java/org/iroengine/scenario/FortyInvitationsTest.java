package org.iroengine.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.review.Channel;
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
import org.iroengine.support.Statements;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Business support sends the invitations to many reviews at one press. Prints how much
 * the database is asked, and asserts that it does not grow with the number of reviews.
 */
@ServerTest
@Import(ReviewCases.class)
class FortyInvitationsTest {

	private static final int REVIEWS = 40;

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
	Callers callers;

	@Autowired
	MovableClock clock;

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	JdbcClient jdbc;

	private Statements statements;

	private Visitor support;

	@BeforeEach
	void monday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.authority.move();
		this.statements = this.beans.createBean(Statements.class);
		this.support = this.callers.fresh("support").with("Accept", "text/html");
	}

	@Test
	void fortyAtOnePressAndOneThatIsRefusedStopsNoOther() {
		List<Meeting> all = ready("FI-A-", REVIEWS);
		Meeting nobody = asked("FI-A-nobody");
		List<Meeting> ticked = new ArrayList<>(all);
		ticked.add(REVIEWS / 2, nobody);
		this.statements.reset();
		Answer answer = press(ticked);
		System.out.printf("MEASURED %d invitations at one press: %d statements each%n", REVIEWS,
				this.statements.count() / REVIEWS);
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains("FI-A-nobody (AB): Nobody would be invited",
				"Reviews: 40. By mail: 40. To print and send on: 0.");
		assertThat(all).allSatisfy((meeting) -> assertThat(isSent(meeting)).isTrue());
		assertThat(isSent(nobody)).isFalse();
		assertThat(this.jdbc
			.sql("""
					select count(distinct child_ref) from letter where purpose = 'review-invitation' and child_ref like 'FI-A-%'
					""")
			.query(Long.class)
			.single()).isEqualTo(REVIEWS);
		String again = press(all).header("Location");
		assertThat(again).as("pressed twice").endsWith("/invitations");
		assertThat(this.jdbc.sql("""
				select count(*) from letter where purpose = 'review-invitation' and child_ref like 'FI-A-%'
				""").query(Long.class).single()).as("nobody is invited twice").isEqualTo(REVIEWS);
	}

	@Test
	void whatAReviewAsksOfTheDatabaseDoesNotGrowWithTheirNumber() {
		long few = statementsForEach("FI-B-", 5);
		long many = statementsForEach("FI-C-", 20);
		System.out.printf("MEASURED invitations at one press: %d statements each of 5, %d each of 20%n", few, many);
		assertThat(many).isBetween(few / 2, few * 2);
	}

	private long statementsForEach(String prefix, int reviews) {
		List<Meeting> ready = ready(prefix, reviews);
		this.statements.reset();
		assertThat(press(ready).status()).isEqualTo(302);
		return this.statements.count() / reviews;
	}

	/** Meetings of which everything is chosen: a parent is invited by mail. */
	private List<Meeting> ready(String prefix, int reviews) {
		return IntStream.range(0, reviews).mapToObj((number) -> {
			Meeting meeting = asked(prefix + number);
			Participant parent = this.participants.save(new Participant(0, meeting.childRef(), ParticipantRole.PARENT,
					"Parent 1", null, "parent@home.example", "1 Road", false, null, null, null));
			this.invitations.choose(meeting.id(), parent.id(), Channel.MAIL, null);
			return meeting;
		}).toList();
	}

	private Meeting asked(String childRef) {
		Meeting meeting = this.cases.booked(childRef, "2026-03-27T10:00:00Z");
		this.household.workOff();
		this.cases.checklistBack(meeting);
		return meeting;
	}

	private boolean isSent(Meeting meeting) {
		return this.invitations.convening(meeting.id()).sentAt() != null;
	}

	private Answer press(List<Meeting> ticked) {
		String form = ticked.stream().map((one) -> "&meeting=" + one.id()).collect(Collectors.joining());
		return this.support.send("POST", "/invitations", "send=yes" + form, "application/x-www-form-urlencoded");
	}

}
