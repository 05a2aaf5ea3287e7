package org.iroengine.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.EngineTest;
import org.iroengine.support.MovableClock;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever held a post above a team stays known, with the days. */
@EngineTest
class LineHistoryTest {

	@Autowired
	People people;

	@Autowired
	MovableClock clock;

	@Test
	void aChangedPostIsKeptWithItsDays() {
		this.people.save(new Person("line-1", "line-1", null, UserGroup.TEAM_MANAGER));
		this.people.save(new Person("line-2", "line-2", null, UserGroup.TEAM_MANAGER));
		save("2025-04-01T23:30:00Z", Map.of(UserGroup.TEAM_MANAGER, "line-1", UserGroup.SERVICE_MANAGER, "line-2"));
		save("2025-06-02T09:00:00Z", Map.of(UserGroup.TEAM_MANAGER, "line-1", UserGroup.SERVICE_MANAGER, "line-2"));
		save("2025-08-01T09:00:00Z", Map.of(UserGroup.TEAM_MANAGER, "line-2"));
		assertThat(since("2025-08-01")).containsExactlyInAnyOrder(
				held(UserGroup.TEAM_MANAGER, "line-1", "2025-04-02", "2025-08-01"),
				held(UserGroup.SERVICE_MANAGER, "line-2", "2025-04-02", "2025-08-01"),
				held(UserGroup.TEAM_MANAGER, "line-2", "2025-08-01", null));
		assertThat(since("2025-08-02")).containsExactly(held(UserGroup.TEAM_MANAGER, "line-2", "2025-08-01", null));
	}

	private void save(String at, Map<UserGroup, String> line) {
		this.clock.set(Instant.parse(at));
		this.people.save(new Team("line-team", "line-team", "North", line));
	}

	private List<LineHeld> since(String date) {
		return this.people.linesHeldSince(LocalDate.parse(date))
			.stream()
			.filter((held) -> held.team().equals("line-team"))
			.toList();
	}

	private static LineHeld held(UserGroup rung, String person, String from, String to) {
		return new LineHeld("line-team", rung, person, LocalDate.parse(from),
				(to != null) ? LocalDate.parse(to) : null);
	}

}
