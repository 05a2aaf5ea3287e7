package org.iroengine.intake.web;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.engine.EngineUsers;
import org.iroengine.people.CaseWork;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.support.Answer;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** A council's people come in from its files, and users and groups follow. */
class PeopleImportTest extends PeopleCalls {

	@Autowired
	People people;

	@Autowired
	EngineUsers users;

	@Test
	void everybodyIsKnownWithTheirGroups() {
		JsonNode answer = ok(CouncilFiles.good().handIn(this.admin)).json();
		assertThat(answer.get("left")).hasSize(1).first().extracting(JsonNode::asText).isEqualTo("iro-c");
		Person officer = this.people.person("iro-b").orElseThrow();
		assertThat(officer.workingDays()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
		assertThat(officer.specialisms()).containsExactly("disability", "unaccompanied");
		assertThat(officer.languages()).containsExactly("Polish", "Urdu");
		assertThat(officer.contractEnd()).isEqualTo(LocalDate.of(2099, 12, 31));
		assertThat(this.people.person("sw-a").orElseThrow().team()).isEqualTo("north");
		assertThat(this.people.lineOf("north")).containsEntry(UserGroup.DIRECTOR, "dir-a");
		assertThat(this.people.workersOf(List.of("C-1")).get("C-1")).extracting(CaseWork::person).contains("sw-a");
		assertThat(groups("iro-b")).containsExactly("iro");
		assertThat(groups("tm-a")).containsExactly("team-manager");
		assertThat(groups("iro-c")).as("has left").isEmpty();
	}

	@Test
	void theSameFilesAgainChangeNothing() {
		ok(CouncilFiles.good().handIn(this.admin));
		Map<String, Long> before = written();
		JsonNode files = ok(CouncilFiles.good().handIn(this.admin)).json().get("files");
		assertThat(written()).isEqualTo(before);
		assertThat(files).hasSize(6)
			.allSatisfy((counts) -> assertThat(
					counts.get("added").asLong() + counts.get("changed").asLong() + counts.get("removed").asLong())
				.isZero());
		assertThat(files.get("lines").get("unchanged").asLong()).isEqualTo(3);
	}

	@Test
	void whatHasChangedIsReplacedAndWhoIsNotThereStays() {
		ok(CouncilFiles.good().handIn(this.admin));
		ok(CouncilFiles.none().with("teams", "id,name,locality\neast,Team East,\n").with("lines", """
				team,rung,person,deputy
				east,team-manager,sm-a,
				east,chief-executive,dir-a,
				""").handIn(this.admin));
		assertThat(groups("sm-a")).containsExactly("service-manager", "team-manager");
		assertThat(groups("dir-a")).containsExactly("chief-executive", "director");
		JsonNode lines = ok(CouncilFiles.none().with("lines", """
				team,rung,person,deputy
				east,team-manager,tm-a,
				east,director,dir-a,
				""").handIn(this.admin)).json().get("files").get("lines");
		assertThat(lines.toString()).isEqualTo("{\"added\":1,\"changed\":1,\"removed\":1,\"unchanged\":0}");
		assertThat(groups("sm-a")).containsExactly("service-manager");
		assertThat(groups("dir-a")).containsExactly("director");
		assertThat(this.people.person("sw-a").orElseThrow().team()).isEqualTo("north");
	}

	@Test
	void aUserKeepsThePasswordAndWhoComesNewHasNone() {
		ok(CouncilFiles.good().handIn(this.admin));
		assertThat(this.users.hasPassword("iro-a", "")).isFalse();
		assertThat(this.callers.anonymous().signIn("iro-a", "none").header("Location")).contains("failed");
		this.clock.advance(Duration.ofMinutes(2));
		this.users.setPassword("iro-a", "a password that was chosen");
		ok(CouncilFiles.good().replace("officers", "Officer A", "Officer Anew").handIn(this.admin));
		assertThat(this.users.hasPassword("iro-a", "a password that was chosen")).isTrue();
	}

	@Test
	void aLeaversAccountCanDoNothing() {
		ok(CouncilFiles.good().handIn(this.admin));
		assertThat(groups("iro-a")).containsExactly("iro");
		ok(CouncilFiles.good().replace("officers", "1,,North,,,", "1,,North,,,2026-03-01").handIn(this.admin));
		assertThat(groups("iro-a")).isEmpty();
		ok(CouncilFiles.good().handIn(this.admin));
		assertThat(groups("iro-a")).containsExactly("iro");
	}

	@Test
	void aWholeCouncilComesInWithinSeconds() {
		String staff = rows(300, (number) -> "many-%d,Worker %d,,social-worker,north,,".formatted(number, number));
		String workers = rows(3000,
				(number) -> "M-%d,many-%d,social-worker,01/02/2025,".formatted(number, 1 + number % 300));
		long start = System.nanoTime();
		JsonNode files = ok(CouncilFiles.good()
			.plus("staff", staff)
			.plus("workers", workers)
			.handIn(this.callers.person("manager"))).json().get("files");
		long seconds = (System.nanoTime() - start) / 1_000_000_000;
		System.out.println("300 people and 3,000 workers imported in " + seconds + " s");
		assertThat(files.get("workers").get("added").asLong()).isGreaterThanOrEqualTo(3000);
		assertThat(seconds).isLessThan(30);
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker-1", "officer-1", "lead-1", "support", "head" })
	void nobodyElseMay(String user) {
		Answer answer = CouncilFiles.good().handIn(this.callers.person(user));
		assertThat(answer.status()).isEqualTo(403);
	}

	@Test
	void whatIsNoFileIsRefused() {
		assertThat(this.admin.post("/api/imports/people", "{}").status()).isEqualTo(400);
		assertThat(CouncilFiles.none().handIn(this.admin).status()).isEqualTo(400);
		Answer answer = CouncilFiles.good().with("people", "id\n").handIn(this.admin);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().get("faults").get(0).get("field").asText()).isEqualTo("people");
	}

	@Test
	void aFileThatIsTooLargeIsRefusedInWords() {
		Answer answer = CouncilFiles.good().with("staff", "x".repeat(34_000_000)).handIn(this.admin);
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.json().get("detail").asText()).contains("32 MB");
	}

	@Test
	void membershipsOfAdministratorsAreNeverTouched() {
		List<String> before = groups("admin");
		ok(CouncilFiles.good().handIn(this.admin));
		assertThat(groups("admin")).isEqualTo(before).contains("admin");
	}

	private static String rows(int most, IntFunction<String> row) {
		return String.join("\n", IntStream.rangeClosed(1, most).mapToObj(row).toList());
	}

}
