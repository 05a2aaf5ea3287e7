package org.iroengine.demonstration;

import java.time.Clock;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.CaseloadDecisions;
import org.iroengine.allocation.CaseloadWatch;
import org.iroengine.allocation.Introductions;
import org.iroengine.allocation.LeftCaseloads;
import org.iroengine.allocation.OpeningCaseload;
import org.iroengine.care.Care;
import org.iroengine.care.Proceedings;
import org.iroengine.care.ProtectionPlans;
import org.iroengine.engine.EngineAccounts;
import org.iroengine.engine.EngineUsers;
import org.iroengine.people.Absences;
import org.iroengine.people.People;
import org.iroengine.review.EarlierReviews;
import org.iroengine.run.Runs;
import org.iroengine.support.MovableClock;

/** The parts of the embedded start that this test needs, without its database. */
@TestConfiguration
@Import(LivedParts.class)
class LoadInTests {

	@Bean
	CreateUsers createUsers(EngineUsers users, EngineAccounts accounts) {
		return new CreateUsers(users, accounts, LoadAuthorityTest.TOLD);
	}

	@Bean
	LoadAuthority loadAuthority(Runs runs, LoadedChildren children, LoadedNotices notices, LoadedCover cover) {
		return new LoadAuthority(runs, children, notices, cover);
	}

	@Bean
	LoadedChildren loadedChildren(LoadedArrivals arrivals, LoadedNotices notices, LoadedTasks tasks,
			LivedReviews reviews) {
		return new LoadedChildren(arrivals, notices, tasks, reviews);
	}

	@Bean
	Hindsight hindsight(MovableClock clock) {
		return new HindsightInTests(clock);
	}

	@Bean
	LoadedArrivals loadedArrivals(Care care, OpeningCaseload opening, EarlierReviews earlier, People people,
			ObjectMapper json) {
		return new LoadedArrivals(care, opening, earlier, people, json);
	}

	@Bean
	LoadedNotices loadedNotices(People people, Absences absences, ProtectionPlans plans, Proceedings proceedings) {
		return new LoadedNotices(people, absences, plans, proceedings);
	}

	@Bean
	LoadedTasks loadedTasks(Allocations allocations, Introductions introductions, DemonstrationPeople people,
			Clock clock) {
		return new LoadedTasks(allocations, introductions, people, clock);
	}

	@Bean
	LoadedCover loadedCover(CaseloadWatch watch, LeftCaseloads caseloads, CaseloadDecisions decisions,
			DemonstrationPeople people) {
		return new LoadedCover(watch, caseloads, decisions, people);
	}

	@Bean
	DemonstrationPeople demonstrationPeople(ServletWebServerApplicationContext server) {
		return new DemonstrationPeople(server, LoadAuthorityTest.TOLD);
	}

}
