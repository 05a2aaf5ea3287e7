package org.iroengine.review.web;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.iroengine.review.Meeting;
import org.iroengine.support.Answer;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of convening, as those who may and those who may not reach them. */
class ConveningPagesTest extends ConveningVisits {

	@Test
	void theWorkerFindsTheChecklistAndSendsItWithTheFieldsOfThePage() {
		Meeting meeting = first();
		Visitor worker = person("worker-1");
		assertThat(worker.get("/asked-of-me").body()).contains(this.child + " (AB)", "Who comes to the review of");
		Answer refused = post(worker, asked(meeting), "name-0=A+parent&role-0=&name-1=&wish-when=After+school");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("Say what A parent is to the child.", "After school",
				"#c%d-role-0".formatted(meeting.id()));
		assertThat(post(worker, asked(meeting), "name-0=&name-1=").body()).contains("an invitation to nobody");
		assertThat(post(worker, asked(meeting), PARENT + "&phone-0=call+me").body()).contains("in digits", "call me");
		assertThat(post(worker, asked(meeting), PARENT + "&phone-0=01234+567890").status()).isEqualTo(302);
		assertThat(this.participants.of(this.child)).singleElement()
			.matches((one) -> one.phone().equals("01234 567890"))
			.matches((one) -> one.mail().equals("parent@example.org") && one.knowsPlacement());
		assertThat(worker.get("/asked-of-me").body()).contains("given back by worker-1", "A parent");
	}

	@Test
	void whatComesByTelephoneIsMarkedAndBothMayCorrectIt() {
		Meeting meeting = first();
		Visitor support = person("support");
		String page = "/convening/%d/checklist".formatted(meeting.id());
		assertThat(support.get(page).body()).contains("entered by you for worker-1");
		assertThat(post(support, page, PARENT).body()).contains("Say how you were told of it.",
				"Say when you were told of it, a day from");
		assertThat(post(support, page, PARENT + "&toldWay=PHONE&toldOn=2036-01-01").status()).isEqualTo(422);
		assertThat(this.participants.of(this.child)).isEmpty();
		assertThat(post(support, page, PARENT + "&toldWay=PHONE&toldOn=2026-03-02").status()).isEqualTo(302);
		assertThat(support.get(page).body()).contains("entered by support for worker-1, told by phone on ")
			.doesNotContain("How were you told?");
		long id = this.participants.of(this.child).get(0).id();
		Visitor worker = person("worker-1");
		assertThat(post(worker, asked(meeting), PARENT).body()).contains("Already given back by support.");
		String corrected = "correcting=yes&id-0=%d&name-0=A+parent&role-0=carer".formatted(id);
		assertThat(post(worker, asked(meeting), corrected).status()).isEqualTo(302);
		assertThat(support.get(page).body())
			.containsPattern("entered by support for worker-1, told by phone on [^,]+, corrected by worker-1");
		assertThat(this.participants.of(this.child)).singleElement().matches((one) -> one.mail() == null);
		assertThat(this.jdbc.sql("select action || facts from audit where child_ref = ? and action like 'checklist%'")
			.param(this.child)
			.query(String.class)
			.list()).hasSize(3).noneMatch((row) -> row.contains("parent"));
	}

	@Test
	void anotherChildsPeopleCannotBeChanged() {
		Meeting other = first();
		post(person("worker-1"), asked(other), PARENT);
		long theirs = this.participants.of(this.child).get(0).id();
		this.child += "-B";
		Meeting meeting = first();
		post(person("worker-1"), asked(meeting), "id-0=%d&name-0=Somebody&role-0=other&left-0=yes".formatted(theirs)
				+ "&id-1=0&name-1=A+teacher&role-1=school");
		assertThat(this.participants.get(theirs).name()).isEqualTo("A parent");
		assertThat(this.participants.of(this.child)).singleElement().matches((one) -> one.name().equals("A teacher"));
	}

	@Test
	void theChecklistsOfTheMonthAreSentAtOnePressExceptionsFirst() {
		Meeting meeting = second();
		this.child += "-B";
		this.cases.open(this.child);
		this.household.workOff();
		Visitor support = person("support");
		assertThat(support.get("/convening?month=2026-03").body())
			.contains(this.child, "Not booked", "Month before, February 2026", "Month after, April 2026")
			.doesNotContain("Send checklists of the ticked");
		assertThat(support.get("/convening?month=2026-06").body()).contains("Checklist not sent",
				"pick-%d".formatted(meeting.id()));
		assertThat(post(support, "/convening", "month=2026-06").status()).isEqualTo(422);
		String form = "month=2026-06&pick=" + meeting.id();
		assertThat(post(support, "/convening", form).status()).isEqualTo(302);
		assertThat(support.get("/convening?month=2026-06").body()).contains("1 checklist is sent.", "Checklist sent");
		assertThat(post(support, "/convening", form).body()).contains("Already sent, or the meeting is closed.");
		assertThat(this.checklists.find(meeting.id())).isPresent();
	}

	/** It is due on 30 March and to be booked by 9 March. */
	@Test
	void whatIsNotBookedIsAnExceptionOnceItWasToBe() {
		this.cases.open(this.child);
		this.household.workOff();
		Visitor support = person("support");
		assertThat(row(support)).contains("govuk-tag--grey\">Not booked");
		this.clock.set(Instant.parse("2026-03-10T00:00:00Z"));
		assertThat(row(support)).contains("govuk-tag--red\">Booking overdue");
	}

	private String row(Visitor visitor) {
		String page = visitor.get("/convening?month=2026-03").body();
		return page.substring(page.indexOf(this.child + " (")).split("</tr>")[0];
	}

	@Test
	void aMeetingIsMovedWithTheSameChecks() {
		Meeting meeting = first();
		String page = "/reviews/%d/move".formatted(meeting.id());
		Visitor officer = person("officer-1");
		assertThat(officer.get(page).body()).contains("2026-03-25", "A school");
		String form = "time=10:00&minutes=60&venueCategory=SCHOOL&venue=Another+school&day=";
		Answer refused = post(officer, page, form + "2026-03-28");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("is no working day", "Another school");
		assertThat(post(officer, page, form + "2026-03-26").status()).isEqualTo(302);
		assertThat(this.meetings.get(meeting.id())).matches(
				(moved) -> moved.revision() == 1 && moved.startsAt().equals(Instant.parse("2026-03-26T10:00:00Z")));
		assertThat(person("officer-2").get(page).status()).isEqualTo(404);
		assertThat(person("worker-1").get(page).status()).isEqualTo(403);
	}

	@Test
	void noReviewIsCalledTheFirstWhereEarlierOnesAreUnknown() {
		first();
		assertThat(row(person("support"))).doesNotContain("First review known here");
		this.jdbc.sql("update review set assumed = true where child_ref = ?").param(this.child).update();
		assertThat(row(person("support"))).contains("First review known here");
	}

	@ParameterizedTest
	@ValueSource(strings = { "officer-1", "worker-1", "lead-1", "admin" })
	void nobodyButBusinessSupportConvenes(String user) {
		Meeting meeting = first();
		assertThat(person(user).get("/convening").status()).isEqualTo(403);
		assertThat(post(person(user), "/convening", "pick=1").status()).isEqualTo(403);
		assertThat(post(person(user), "/convening/%d/checklist".formatted(meeting.id()), PARENT).status())
			.isEqualTo(403);
		if (!user.equals("worker-1")) {
			assertThat(post(person(user), asked(meeting), PARENT).status()).isIn(403, 404);
		}
		assertThat(this.participants.of(this.child)).isEmpty();
	}

}
