package org.iroengine.dispute;

import java.time.Clock;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.people.Answering;
import org.iroengine.people.People;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.UserGroup;

/** Says whether the signed-in user answers today for a post of a team. */
@Component
class MyPosts {

	private final People people;

	private final Clock clock;

	MyPosts(People people, Clock clock) {
		this.people = people;
		this.clock = clock;
	}

	boolean have(String team, UserGroup rung) {
		return this.people.answering(team, rung, LondonTime.date(this.clock.instant()))
			.map(Answering::person)
			.filter(CurrentUser.name()::equals)
			.isPresent();
	}

}
