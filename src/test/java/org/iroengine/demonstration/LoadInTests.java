package org.iroengine.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;

import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.OpeningCaseload;
import org.iroengine.care.Care;
import org.iroengine.engine.EngineAccounts;
import org.iroengine.engine.EngineUsers;
import org.iroengine.people.Absences;
import org.iroengine.people.People;
import org.iroengine.run.Runs;

/** The parts of the embedded start that this test needs, without its database. */
@TestConfiguration
class LoadInTests {

	@Bean
	CreateUsers createUsers(EngineUsers users, EngineAccounts accounts) {
		return new CreateUsers(users, accounts, LoadAuthorityTest.TOLD);
	}

	@Bean
	LoadAuthority loadAuthority(Runs runs, Care care, OpeningCaseload opening, PeopleParts people,
			LoadedConfirmations confirmations) {
		return new LoadAuthority(runs, new LoadedArrivals(care, opening, people.people(), people.json()),
				new LoadedNotices(people.people(), people.absences()), confirmations);
	}

	@Bean
	LoadedConfirmations confirmations(Allocations allocations, ServletWebServerApplicationContext server) {
		return new LoadedConfirmations(allocations, server, LoadAuthorityTest.TOLD);
	}

	@Bean
	PeopleParts peopleParts(People people, Absences absences, ObjectMapper json) {
		return new PeopleParts(people, absences, json);
	}

	/** What the load knows of people. */
	record PeopleParts(People people, Absences absences, ObjectMapper json) {
	}

}
