package org.iroengine.support;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.stream.IntStream;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.care.Care;
import org.iroengine.care.PeriodOfCare;

/**
 * Children who were in care before this service went live: AB, born in May 2016, in care
 * since June 2020, worker 1. They are written as the intake of a return would leave them;
 * the go-live day, which is set once for a database, stays unset.
 */
@TestComponent
public class OpeningChildren {

	private static final Instant START = Instant.parse("2020-06-01T09:00:00Z");

	private final JdbcClient jdbc;

	private final Care care;

	OpeningChildren(JdbcClient jdbc, Care care) {
		this.jdbc = jdbc;
		this.care = care;
	}

	/** A child whose process has not begun. */
	public PeriodOfCare recorded(String childRef, String team) {
		this.jdbc.sql("insert into child (child_ref, initials, date_of_birth) values (?, 'AB', '2016-05-04')")
			.param(childRef)
			.update();
		return this.care.period(this.jdbc.sql("""
				insert into period_of_care (child_ref, became_looked_after_at, time_known, notified_at, legal_status,
				  locality, team_id, social_worker, recorded_at, recorded_by, opening, start_known)
				values (:child, :start, false, :start, 'C2', :locality, :team, 'worker-1', :start, 'system', true,
				  :child not like '%U') returning id
				""")
			.param("child", childRef)
			.param("start", Timestamp.from(START))
			.param("locality", "team-1".equals(team) ? "North" : "South")
			.param("team", team)
			.query(Long.class)
			.single());
	}

	/**
	 * Children who wait for an officer, in two teams by turns: {@code A-001},
	 * {@code A-002} and so on.
	 */
	public void waiting(String prefix, int number) {
		IntStream.rangeClosed(1, number)
			.mapToObj((one) -> recorded("%s-%03d".formatted(prefix, one), "team-" + (2 - one % 2)))
			.forEach((period) -> this.care.announceStart(period.id()));
	}

}
