package org.iroengine.care;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import org.iroengine.support.Casework;

import static org.assertj.core.api.Assertions.assertThat;

/** A brother and a sister who are recorded at the same moment, each naming the other. */
class SiblingsAtOnceTest extends Casework {

	@Autowired
	TransactionTemplate transaction;

	@Test
	void neitherWaitsForTheOther() throws Exception {
		CompletableFuture<Arrival> sister = this.transaction.execute((open) -> {
			link("SB-1", "SB-2");
			CompletableFuture<Arrival> coming = CompletableFuture.supplyAsync(() -> arriveWith("SB-2", "SB-1"));
			Awaitility.await().until(this::someoneWaits);
			link("SB-2", "SB-1");
			return coming;
		});
		assertThat(sister.get(10, TimeUnit.SECONDS)).isInstanceOf(Arrival.Recorded.class);
		assertThat(arriveWith("SB-1", "SB-2")).isInstanceOf(Arrival.Recorded.class);
		assertThat(this.care.siblings("SB-1")).containsExactly("SB-2");
		assertThat(this.care.siblings("SB-2")).containsExactly("SB-1");
	}

	private Arrival arriveWith(String childRef, String sibling) {
		return this.care.arrive(new ComingIntoCare(childRef, "2016-05-04", "2026-03-02T08:00", null, "V2", null, null,
				null, null, List.of(sibling), List.of()));
	}

	/** One half of the link, as another arrival writes it. */
	private void link(String childRef, String sibling) {
		this.jdbc.sql("insert into sibling values (?, ?)").params(childRef, sibling).update();
	}

	private boolean someoneWaits() {
		return this.jdbc.sql("select count(*) from pg_locks where not granted").query(Long.class).single() > 0;
	}

}
