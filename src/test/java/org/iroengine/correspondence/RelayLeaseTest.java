package org.iroengine.correspondence;

import java.time.Duration;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may send a letter, and what a node that lost that right may still do. */
class RelayLeaseTest extends MailServerTest {

	@Test
	void an_accepted_letter_is_sent_and_its_lease_gone() {
		Letter letter = write();
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.SENT);
		assertThat(found(letter).delivery().times().sentAt()).isEqualTo(this.clock.instant());
		assertThat(leases()).isZero();
	}

	@Test
	void no_connection_to_the_database_is_held_while_the_server_thinks(@Autowired HikariDataSource pool) {
		int[] active = { -1 };
		smtp.meanwhile = () -> active[0] = pool.getHikariPoolMXBean().getActiveConnections();
		write();
		this.postroom.sendDue();
		assertThat(active[0]).isZero();
	}

	@Test
	void a_node_that_lost_its_lease_commits_nothing() {
		Letter letter = write();
		smtp.meanwhile = () -> this.jdbc.sql("update scheduled_tasks set version = version + 1").update();
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.WAITING);
		assertThat(leases()).isEqualTo(1);
	}

	@Test
	void a_dead_node_s_letter_is_sent_by_another() {
		Letter letter = write();
		this.jdbc.sql("update scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = execution_time")
			.update();
		this.postroom.sendDue();
		assertThat(smtp.accepted).isEmpty();
		this.clock.advance(Duration.ofHours(1));
		this.postroom.findDeadNodes();
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.SENT);
	}

	@Test
	void where_the_process_cannot_hear_of_it_the_letter_stays_in_the_outbox() {
		this.parked.failing = true;
		smtp.refusedText = 554;
		Letter letter = write();
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.WAITING);
		assertThat(leases()).isEqualTo(1);
	}

	@Test
	void a_lease_carries_no_data() {
		write();
		assertThat(this.jdbc.sql("select coalesce(convert_from(task_data, 'UTF8'), 'null') from scheduled_tasks")
			.query(String.class)
			.single()).isEqualTo("null");
	}

	@Test
	void a_withdrawn_letter_does_not_leave() {
		Letter letter = write();
		this.letters.withdraw(letter.id(), "Handed over");
		this.postroom.sendDue();
		assertThat(smtp.accepted).isEmpty();
		assertThat(leases()).isZero();
	}

	@Test
	void a_letter_withdrawn_while_it_leaves_counts_as_sent() {
		Letter letter = write();
		smtp.meanwhile = () -> this.letters.withdraw(letter.id(), "Too late");
		this.postroom.sendDue();
		assertThat(found(letter).state()).isEqualTo(LetterState.SENT);
	}

}
