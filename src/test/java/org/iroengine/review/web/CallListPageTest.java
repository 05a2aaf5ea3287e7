package org.iroengine.review.web;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.review.Meeting;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.StopKind;
import org.iroengine.review.Stops;

import static org.assertj.core.api.Assertions.assertThat;

/** Business support calls those to whom nothing may be written. */
class CallListPageTest extends ConveningVisits {

	@Autowired
	Stops stops;

	@Test
	void thePhoneNumberStandsOnTheListOfBusinessSupportAlone() {
		Meeting meeting = first();
		post(person("worker-1"), asked(meeting), PARENT + "&phone-0=01234+567890");
		this.participants.save(Participant.of(this.child, ParticipantRole.SCHOOL, "A school"));
		this.stops.record(this.child, StopKind.FLIGHT, "Moved to a refuge.", LocalDate.of(2026, 3, 2));
		assertThat(person("support").get("/calls").body()).contains("01234 567890", "Not known: ask the social worker");
		assertThat(person("manager").get("/children/" + this.child + "/stop").body()).doesNotContain("01234");
		assertThat(this.jdbc.sql("select facts::text from audit where child_ref = ?")
			.param(this.child)
			.query(String.class)
			.list()).noneMatch((facts) -> facts.contains("01234"));
	}

}
