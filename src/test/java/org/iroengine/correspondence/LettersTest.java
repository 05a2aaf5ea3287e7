package org.iroengine.correspondence;

import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.iroengine.support.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@CorrespondenceTest
class LettersTest {

	@Autowired
	Letters letters;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MovableClock clock;

	@Autowired
	CorrespondenceSlice.Parked parked;

	TransactionTemplate transaction;

	@Autowired
	void transactions(PlatformTransactionManager manager) {
		this.transaction = new TransactionTemplate(manager);
	}

	@BeforeEach
	void reset() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.parked.heard.clear();
		this.parked.failing = false;
	}

	@Test
	void a_letter_and_its_relay_are_stored_together() {
		Letter letter = LetterFixture.write(this.letters, "together", LetterFixture.iro(1));
		assertThat(letter.state()).isEqualTo(LetterState.WAITING);
		assertThat(letter.delivery().messageId()).matches("<letter-" + letter.id() + "\\.[0-9a-f-]{36}@localhost>");
		assertThat(leases(letter.id())).isEqualTo(1);
	}

	@Test
	void a_rollback_of_the_caller_leaves_neither_letter_nor_relay() {
		long[] id = new long[1];
		this.transaction.executeWithoutResult((status) -> {
			id[0] = LetterFixture.write(this.letters, "rolled back", LetterFixture.iro(1)).id();
			assertThat(leases(id[0])).isEqualTo(1);
			status.setRollbackOnly();
		});
		assertThat(this.letters.find(id[0])).isEmpty();
		assertThat(leases(id[0])).isZero();
	}

	@Test
	void the_same_occasion_is_one_letter_for_each_recipient() {
		Letter first = LetterFixture.write(this.letters, "same", LetterFixture.iro(1));
		assertThat(LetterFixture.write(this.letters, "same", LetterFixture.iro(1))).isEqualTo(first);
		assertThat(LetterFixture.write(this.letters, "same", LetterFixture.iro(2)).id()).isNotEqualTo(first.id());
		assertThat(LetterFixture.write(this.letters, "other", LetterFixture.iro(1)).id()).isNotEqualTo(first.id());
	}

	@Test
	void twenty_writers_at_once_make_one_letter() {
		long[] ids = IntStream.range(0, 20)
			.parallel()
			.mapToLong((i) -> LetterFixture.write(this.letters, "twenty", LetterFixture.iro(1)).id())
			.toArray();
		assertThat(ids).containsOnly(ids[0]);
		assertThat(leases(ids[0])).isEqualTo(1);
	}

	@Test
	void without_an_address_it_is_parked_at_once_and_told() {
		Letter letter = LetterFixture.write(this.letters, "no address", LetterFixture.withoutMail());
		assertThat(letter.state()).isEqualTo(LetterState.PARKED);
		assertThat(letter.delivery().lastError()).contains("No mail address");
		assertThat(this.parked.heard).containsExactly(new LetterParked(letter.id(), "LAC-1"));
		assertThat(leases(letter.id())).isZero();
	}

	@Test
	void what_hears_of_a_parked_letter_works_in_the_same_transaction() {
		this.parked.failing = true;
		assertThatIllegalStateException()
			.isThrownBy(() -> LetterFixture.write(this.letters, "failing", LetterFixture.withoutMail()));
		assertThat(this.letters.list(new LetterFilter(null, null, "iro-9")))
			.noneMatch((letter) -> letter.occasion().key().equals("failing"));
	}

	@Test
	void a_parked_letter_is_sent_again_to_a_corrected_address() {
		Letter letter = LetterFixture.write(this.letters, "again", LetterFixture.withoutMail());
		this.letters.sendAgain(letter.id(), "right@council.example");
		Letter again = this.letters.find(letter.id()).orElseThrow();
		assertThat(again.state()).isEqualTo(LetterState.WAITING);
		assertThat(again.recipient().mail()).isEqualTo("right@council.example");
		assertThat(again.delivery().messageId()).isEqualTo(letter.delivery().messageId());
		assertThat(leases(letter.id())).isEqualTo(1);
		assertThat(audited("sent again", letter.id())).isEqualTo("{\"addressCorrected\": true}");
	}

	@Test
	void only_a_parked_letter_with_an_address_is_sent_again() {
		Letter waiting = LetterFixture.write(this.letters, "not parked", LetterFixture.iro(1));
		Letter addressless = LetterFixture.write(this.letters, "addressless", LetterFixture.withoutMail());
		assertThatIllegalStateException().isThrownBy(() -> this.letters.sendAgain(waiting.id(), null))
			.withMessageContaining("WAITING");
		assertThatIllegalArgumentException().isThrownBy(() -> this.letters.sendAgain(addressless.id(), null))
			.withMessageContaining("no mail address");
		assertThatIllegalArgumentException().isThrownBy(() -> this.letters.sendAgain(addressless.id(), " "))
			.withMessageContaining("address");
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.letters.sendAgain(-1, null));
	}

	@Test
	void a_letter_is_withdrawn_once_and_with_a_reason() {
		Letter letter = LetterFixture.write(this.letters, "withdrawn", LetterFixture.withoutMail());
		assertThatIllegalArgumentException().isThrownBy(() -> this.letters.withdraw(letter.id(), " "));
		this.letters.withdraw(letter.id(), "Told by telephone");
		assertThat(this.letters.find(letter.id()).orElseThrow().state()).isEqualTo(LetterState.WITHDRAWN);
		assertThat(audited("withdrawn", letter.id())).contains("Told by telephone").contains("PARKED");
		assertThatIllegalStateException().isThrownBy(() -> this.letters.withdraw(letter.id(), "Again"));
	}

	@Test
	void letters_are_listed_by_child_state_and_recipient() {
		Letter letter = this.letters.write(LetterFixture.PURPOSE, "listed", LetterFixture.iro(3), "LAC-listed",
				LetterFixture.FACTS);
		assertThat(this.letters.list(new LetterFilter("LAC-listed", LetterState.WAITING, "iro-3")))
			.containsExactly(letter);
		assertThat(this.letters.list(new LetterFilter("LAC-listed", LetterState.SENT, null))).isEmpty();
		assertThat(this.letters.list(new LetterFilter("LAC-none", null, null))).isEmpty();
		assertThat(this.letters.list(new LetterFilter(null, null, "nobody"))).isEmpty();
	}

	@Test
	void the_application_can_never_delete_a_letter() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("delete from letter").update())
			.withStackTraceContaining("permission denied");
	}

	@Test
	void a_node_frozen_within_a_transaction_loses_its_locks() {
		assertThat(this.jdbc.sql("show idle_in_transaction_session_timeout").query(String.class).single())
			.isEqualTo("20s");
	}

	private long leases(long letterId) {
		return this.jdbc.sql("select count(*) from scheduled_tasks where task_instance = :id")
			.param("id", Long.toString(letterId))
			.query(Long.class)
			.single();
	}

	private String audited(String action, long letterId) {
		return this.jdbc.sql("select facts::text from audit where action = :action and subject_id = :id")
			.param("action", action)
			.param("id", Long.toString(letterId))
			.query(String.class)
			.single();
	}

}
