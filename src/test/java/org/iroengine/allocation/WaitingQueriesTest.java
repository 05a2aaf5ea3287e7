package org.iroengine.allocation;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.iroengine.care.ComingIntoCare;
import org.iroengine.support.Casework;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** However many wait, the page and a proposal ask the database equally often. */
class WaitingQueriesTest extends Casework {

	@Autowired
	WaitingChildren children;

	@Autowired
	Allocations allocations;

	@Test
	void manyWhoWaitNeedNoMoreQueriesThanTwo() {
		come(0, 2);
		int page = queriesOf(this::look);
		int family = queriesOf(this::family);
		come(2, 9);
		assertThat(queriesOf(this::look)).isEqualTo(page).isPositive();
		assertThat(queriesOf(this::family)).isEqualTo(family).isPositive();
	}

	private void come(int from, int to) {
		for (int child = from; child < to; child++) {
			String ref = "WQ-" + child;
			this.care.arrive(new ComingIntoCare(ref, "2016-05-04", "2026-03-02T08:00", null, "V2", "AB", null, "team-1",
					"worker-1", (child == 0) ? List.of() : List.of("WQ-" + (child - 1)), List.of()));
			workOff(ref);
		}
	}

	private void look() {
		as("manager", UserGroup.IRO_MANAGER, () -> assertThat(this.children.now().all()).isNotEmpty());
	}

	private void family() {
		long id = this.allocations.ofChild("WQ-0").get(0).id();
		assertThat(this.allocations.siblings(id)).isNotEmpty();
	}

	private static int queriesOf(Runnable work) {
		Logger queries = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
		ListAppender<ILoggingEvent> heard = new ListAppender<>();
		heard.start();
		queries.setAdditive(false);
		queries.setLevel(Level.DEBUG);
		queries.addAppender(heard);
		try {
			work.run();
		}
		finally {
			queries.detachAppender(heard);
			queries.setLevel(null);
			queries.setAdditive(true);
		}
		return (int) heard.list.stream()
			.filter((event) -> event.getThreadName().equals(Thread.currentThread().getName()))
			.filter((event) -> event.getFormattedMessage().startsWith("Executing prepared SQL statement"))
			.count();
	}

}
