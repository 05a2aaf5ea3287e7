package org.iroengine.review.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.review.RecordCopy;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Participants;
import org.iroengine.review.Review;
import org.iroengine.review.StopKind;
import org.iroengine.review.Stops;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.DistributionCases;
import org.iroengine.support.Household;
import org.iroengine.support.MovableClock;
import org.iroengine.support.ReviewCases;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Business support distributes records on their page. */
@ServerTest
@Import({ ReviewCases.class, DistributionCases.class })
class DistributionPageTest {

	private static final String PATH = "/distribution";

	@Autowired
	Authority authority;

	@Autowired
	Callers callers;

	@Autowired
	MovableClock clock;

	@Autowired
	Household household;

	@Autowired
	ReviewCases cases;

	@Autowired
	DistributionCases records;

	@Autowired
	Participants participants;

	@Autowired
	Stops stops;

	@Autowired
	JdbcClient jdbc;

	Visitor support;

	Map<String, Review> open = new HashMap<>();

	@BeforeEach
	void monday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.authority.move();
		this.support = this.callers.person("support");
	}

	@Test
	void withoutAConfirmedAddressNothingIsRecordedAndWhatWasTypedIsKept() {
		Participant parent = parent("DP-1");
		Review review = written("DP-1");
		long id = this.records.copy(review, parent).id();
		Answer answer = send(Map.of("channel-" + id, "POST", "address-" + id, "2 Low Street", "proof-" + id, "RM 17"));
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains("Nobody has confirmed the address of A parent in time.",
				"href=\"#confirmed-" + id, "value=\"2 Low Street\"", "value=\"RM 17\"");
		assertThat(this.records.copy(review, parent).isWaiting()).isTrue();
	}

	@Test
	void manyCopiesAreSettledAtAPressAndTheLastEndsTheDistribution() {
		Participant parent = parent("DP-2");
		Participant worker = this.records.around("DP-2", ParticipantRole.SOCIAL_WORKER, "worker-1", "worker-1");
		Review review = written("DP-2");
		long child = this.records.copies(review).get(0).id();
		long post = this.records.copy(review, parent).id();
		long link = this.records.copy(review, worker).id();
		send(Map.of("channel-" + post, "POST", "address-" + post, "2 Low Street", "confirmed-" + post, "yes",
				"proof-" + post, "RM 17", "channel-" + link, "LINK", "channel-" + child, "THROUGH_CARER",
				"proof-" + child, "Given to the carer on Tuesday"));
		assertThat(this.support.get(PATH).body()).contains("3 copies are settled.").doesNotContain("DP-2 (AB)");
		assertThat(this.records.copies(review)).noneMatch(RecordCopy::isWaiting);
		assertThat(this.participants.get(parent.id()).address()).isEqualTo("2 Low Street");
		assertThat(this.jdbc.sql("select checked_by from address_check where address like '2 %'").query().singleValue())
			.isEqualTo("support");
		assertThat(this.jdbc.sql("select subject from letter where child_ref = 'DP-2' and purpose = 'record-ready'")
			.query(String.class)
			.list()).containsExactly("Record of a review: DP-2 (AB)");
		assertThat(this.records.copy(review, worker).proof()).startsWith("letter ");
	}

	@Test
	void whoIsKeptAwayIsDecidedOnceAndNotAskedAboutAgain() {
		Participant parent = parent("DP-4");
		Review review = written("DP-4");
		long id = this.records.copy(review, parent).id();
		assertThat(send(
				Map.of("withheld-" + id, "ADDRESS_UNSAFE", "reason-" + id, "A refuge.", "until-" + id, "2026-10-01"))
			.status()).isEqualTo(302);
		assertThat(this.participants.get(parent.id()).keepAway().until()).isEqualTo(LocalDate.of(2026, 10, 1));
		assertThat(this.records.copy(review, parent).reason()).isEqualTo("A refuge.");
		assertThat(this.jdbc.sql("select facts::text from audit where child_ref = 'DP-4'").query(String.class).list())
			.noneMatch((facts) -> facts.contains("refuge"));
	}

	@Test
	void eachThingThatIsWrongIsToldInItsPlace() {
		Participant parent = parent("DP-5");
		Review review = written("DP-5");
		long id = this.records.copy(review, parent).id();
		assertThat(send(Map.of("channel-" + id, "LINK")).body()).contains("A parent has no sign-in.");
		assertThat(send(Map.of("channel-" + id, "BY_HAND")).body()).contains("Write to whom it was handed");
		assertThat(send(Map.of("channel-" + id, "POST", "address-" + id, " ", "proof-" + id, "x")).body())
			.contains("Write the address of A parent");
		assertThat(send(Map.of("proof-" + id, "RM 17")).body()).contains("Choose for A parent how the copy goes");
		assertThat(send(Map.of("channel-" + id, "POST", "withheld-" + id, "OTHER")).body()).contains("one of both");
		assertThat(send(Map.of("withheld-" + id, "OTHER")).body()).contains("Say in your words");
		assertThat(send(Map.of("withheld-" + id, "ADDRESS_UNSAFE", "reason-" + id, "x", "until-" + id, "2026-03-01"))
			.body()).contains("lies in the past");
		assertThat(send(Map.of()).body()).contains("Nothing is chosen.");
		assertThat(this.records.copy(review, parent).isWaiting()).isTrue();
	}

	@Test
	void aStopLetsNothingOutButWithholding() {
		Participant parent = parent("DP-6");
		Review review = written("DP-6");
		long id = this.records.copy(review, parent).id();
		this.stops.record("DP-6", StopKind.FLIGHT, "Moved to a refuge.", LocalDate.of(2026, 3, 23));
		assertThat(this.support.get(PATH).body()).contains("Somebody has fled and must not be found.");
		Answer refused = send(Map.of("channel-" + id, "BY_HAND", "proof-" + id, "Given on Tuesday"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("Nothing about DP-6 may leave");
		assertThat(this.support.get("/distribution/copies/%d/record.pdf".formatted(id)).status()).isEqualTo(404);
		assertThat(send(Map.of("withheld-" + id, "STOPPED", "reason-" + id, "See the stop.")).status()).isEqualTo(302);
		assertThat(this.support.get("/calls").body()).contains("would get the record of a review");
	}

	@Test
	void exceptionsStandFirst() {
		parent("DP-8");
		Participant parent = parent("DP-9");
		this.jdbc.sql("""
				insert into address_check (participant_id, child_ref, address, checked_at, checked_by, lapses_at)
				values (?, ?, '1 High Street', now(), 'support', '2026-03-31')
				""").params(parent.id(), parent.childRef()).update();
		written("DP-8");
		written("DP-9");
		this.clock.set(Instant.parse("2026-04-01T09:00:00Z"));
		assertThat(this.support.get(PATH).body()).containsSubsequence("DP-9 (AB)", "address has lapsed.", "DP-8 (AB)");
	}

	private Participant parent(String childRef) {
		this.open.put(childRef, this.cases.open(childRef));
		return this.records.around(childRef, ParticipantRole.PARENT, "A parent", null);
	}

	private Review written(String childRef) {
		this.records.written(this.open.get(childRef), this.clock);
		this.household.workOff();
		return this.open.get(childRef);
	}

	private Answer send(Map<String, String> chosen) {
		Map<String, String> fields = new HashMap<>(chosen);
		chosen.keySet().forEach((name) -> fields.put(name.replaceFirst(".*-", "edition-"), "1"));
		return this.support.submit(PATH, fields);
	}

}
