package org.iroengine.review.web;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.iroengine.review.Meeting;
import org.iroengine.review.Review;
import org.iroengine.support.Answer;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A booked meeting gets another day; the first review is due on Monday 30 March 2026. */
class MoveMeetingTest extends ConveningVisits {

	private static final String FORM = "time=10:00&minutes=60&venueCategory=SCHOOL&venue=Another+school";

	@Test
	void aDayThatSuitsIsChosenFromTheOffers() {
		Meeting meeting = first();
		Visitor officer = person("officer-1");
		assertThat(officer.get(move(meeting)).body()).contains("value=\"2026-03-24\"",
				"Another day, which I write below");
		assertThat(post(officer, move(meeting), FORM + "&offer=2026-03-24&day=2026-03-25").status()).isEqualTo(302);
		assertThat(starts(meeting)).isEqualTo(Instant.parse("2026-03-24T10:00:00Z"));
	}

	@Test
	void aDayInThePastIsRefusedAndWhatWasTypedStays() {
		Meeting meeting = first();
		Answer refused = post(person("support"), move(meeting), FORM + "&offer=other&day=2026-02-27");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("This is in the past.", "2026-02-27", "Another school");
		assertThat(starts(meeting)).isEqualTo(Instant.parse("2026-03-25T10:00:00Z"));
	}

	@Test
	void aDayAfterTheDueDateNeedsItsReason() {
		Meeting meeting = first();
		Visitor officer = person("officer-1");
		assertThat(post(officer, move(meeting), FORM + "&offer=other&day=2026-03-31").body())
			.contains("This is after the due date, Mon 30 Mar 2026.");
		assertThat(post(officer, move(meeting), FORM + "&offer=other&day=2026-03-31&lateBecause=The+child+is+ill")
			.status()).isEqualTo(302);
		assertThat(starts(meeting)).isEqualTo(Instant.parse("2026-03-31T09:00:00Z"));
	}

	@Test
	void brothersAndSistersComeForwardToTheSameTimeAndAreNeverDelayed() {
		Meeting meeting = first();
		String family = this.child;
		Meeting booked = this.cases.booked(family + "-B", "2026-03-26T13:00:00Z");
		Review open = this.cases.open(family + "-C");
		kin(family, family + "-B", family + "-C");
		this.household.workOff();
		Visitor officer = person("officer-1");
		assertThat(officer.get(move(meeting)).body()).contains("One meeting with the brothers and sisters",
				"up to Thu 26 Mar 2026");
		String together = FORM + "&withSiblings=yes&offer=other&day=";
		assertThat(post(officer, move(meeting), together + "2026-03-27").body())
			.contains("would delay one of the brothers and sisters after Thu 26 Mar 2026");
		assertThat(starts(booked)).isEqualTo(Instant.parse("2026-03-26T13:00:00Z"));
		assertThat(post(officer, move(meeting), together + "2026-03-20").status()).isEqualTo(302);
		assertThat(starts(meeting)).isEqualTo(Instant.parse("2026-03-20T10:00:00Z"));
		assertThat(starts(booked)).isEqualTo(Instant.parse("2026-03-20T10:00:00Z"));
		assertThat(this.meetings.of(open.id())).singleElement()
			.matches((one) -> one.startsAt().equals(Instant.parse("2026-03-20T10:00:00Z")));
	}

	@Test
	void thePagesOfTheOfficerLeadToIt() {
		Meeting meeting = first();
		Visitor officer = person("officer-1");
		assertThat(officer.get("/my-children").body()).contains(move(meeting));
		assertThat(officer.get("/diary").body()).contains(move(meeting), this.child);
		assertThat(person("officer-2").get("/diary").body()).doesNotContain(move(meeting));
	}

	private void kin(String... children) {
		for (String one : children) {
			for (String other : children) {
				this.jdbc.sql("insert into sibling select :one, :other where :one <> :other")
					.param("one", one)
					.param("other", other)
					.update();
			}
		}
	}

	private static String move(Meeting meeting) {
		return "/reviews/%d/move".formatted(meeting.id());
	}

	private Instant starts(Meeting meeting) {
		return this.meetings.get(meeting.id()).startsAt();
	}

}
