package org.iroengine.dispute.process;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What makes a pattern of the reasons for disputes, and what does not. */
class CollectivePatternsTest extends CollectiveCases {

	@Autowired
	TransactionTemplate transaction;

	@Test
	void whatMakesNoPattern() {
		team("cc-none", Map.of());
		raise("cc-none", PLAN, 2);
		raise("cc-none", "outstanding-actions", 2);
		raise(null, PLAN, 3);
		this.clock.set(Instant.parse("2026-03-31T23:30:00Z"));
		raise("cc-none", PLAN, 2);
		assertThat(offers("cc-none")).as("half past midnight on 1 April in London is another quarter").isEmpty();
		raise("cc-none", PLAN, 1);
		assertThat(offers("cc-none")).hasSize(1);
		assertThat(cases(offers("cc-none").get(0))).isEqualTo(3);
	}

	@Test
	void theLastHourOfAQuarterIsLondons() {
		team("cc-hour", Map.of());
		raise("cc-hour", PLAN, 2);
		this.clock.set(Instant.parse("2026-03-31T22:30:00Z"));
		raise("cc-hour", PLAN, 1);
		assertThat(offers("cc-hour")).hasSize(1);
	}

	@Test
	void whatIsWithdrawnDoesNotCount() {
		team("cc-withdrawn", Map.of());
		raise("cc-withdrawn", PLAN, 2);
		this.jdbc.sql("""
				update dispute set state = 'WITHDRAWN', closed_at = raised_at, closed_by = raised_by
				where child_ref = 'cc-withdrawn-1'
				""").update();
		raise("cc-withdrawn", PLAN, 1);
		assertThat(offers("cc-withdrawn")).isEmpty();
		raise("cc-withdrawn", PLAN, 1);
		assertThat(offers("cc-withdrawn")).hasSize(1);
		assertThat(cases(offers("cc-withdrawn").get(0))).isEqualTo(3);
	}

	@Test
	void twoAtTheSameMomentMakeOneOffer() throws Exception {
		team("cc-two", Map.of());
		raise("cc-two", PLAN, 1);
		CompletableFuture<Void> other = this.transaction.execute((open) -> {
			raise("cc-two", PLAN, 1);
			CompletableFuture<Void> second = CompletableFuture
				.runAsync(() -> this.transaction.executeWithoutResult((too) -> raise("cc-two", PLAN, 1)));
			Awaitility.await().until(this::someoneWaits);
			return second;
		});
		other.get(10, TimeUnit.SECONDS);
		assertThat(offers("cc-two")).hasSize(1);
		assertThat(cases(offers("cc-two").get(0))).isEqualTo(3);
	}

	private boolean someoneWaits() {
		return this.jdbc.sql("select count(*) from pg_locks where not granted").query(Long.class).single() > 0;
	}

}
