package org.iroengine.intake.web;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.iroengine.support.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** Files with faults are refused whole, each fault by file, line and column. */
class PeopleRefusalsTest extends PeopleCalls {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					officers | iro-a,Officer D,,1,,,,, | 5 | id | stands there twice: see officers, line 2
					officers | IRO-A,Officer D,,1,,,,, | 5 | id | stands there twice
					staff    | iro-a,Officer D,,social-worker,,, | 6 | id | stands there twice: see officers, line 2
					officers | iro d,Officer D,,1,,,,, | 5 | id | letters without accents
					officers | ,Officer D,,1,,,,, | 5 | id | This cell is empty
					officers | engine-owner,Officer D,,1,,,,, | 5 | id | the account of an administrator
					officers | system,Officer D,,1,,,,, | 5 | id | the account of an administrator
					staff    | admin,Officer D,,director,,, | 6 | id | the account of an administrator
					staff    | case-system,Officer D,,director,,, | 6 | id | the account of an administrator
					staff    | Worker-1,Officer D,,social-worker,,, | 6 | id | is known as 'worker-1'
					officers | iro-d,Officer D,not a mail,1,,,,, | 5 | mail | Write one mail address
					officers | iro-d,Officer D,,0,,,,, | 5 | fte | more than 0 and at most 1
					officers | iro-d,Officer D,,1.5,,,,, | 5 | fte | more than 0 and at most 1
					officers | iro-d,Officer D,,half,,,,, | 5 | fte | more than 0 and at most 1
					officers | iro-d,Officer D,,1,Mon Foo,,,, | 5 | working_pattern | 'Foo' is no day
					officers | iro-d,Officer D,,1,,,,,31/02/2025 | 5 | contract_end | Write a day that there is
					officers | iro-d,Officer D,,1,,,,,1/2/25 | 5 | contract_end | Write a day that there is
					officers | iro-d,Officer D,,1 | 5 | - | has 4 cells
					staff    | sw-d,Worker D,,admin,,, | 6 | role | 'admin' is not known. Write one of
					staff    | sw-d,Worker D,,service-account,,, | 6 | role | is not known
					staff    | sw-d,Worker D,,iro,,, | 6 | role | is not known
					staff    | sw-d,Worker D,,social-worker,nowhere,, | 6 | team | 'nowhere' is not known
					teams    | north,Team North,North | 3 | id | stands there twice
					teams    | west,Team West,West | 3 | id | has no manager
					teams    | west,Team West,West | 3 | id | has no top
					lines    | north,team-manager,tm-a, | 5 | rung | stands there twice
					lines    | north,boss,tm-a, | 5 | rung | 'boss' is not known. Write one of
					lines    | nowhere,team-manager,tm-a, | 5 | team | 'nowhere' is not known
					lines    | north,head-of-service,nobody, | 5 | person | 'nobody' is not known
					lines    | north,head-of-service,iro-a,nobody | 5 | deputy | 'nobody' is not known
					lines    | north,head-of-service,iro-a,iro-a | 5 | deputy | cannot stand in for themselves
					lines    | north,head-of-service,case-system, | 5 | person | the account of an administrator
					lines    | north,head-of-service,tm-a, | 5 | person | runs in a circle: sm-a, tm-a, sm-a
					lines    | north,chief-executive,dir-a, | 5 | person | runs in a circle: dir-a, dir-a
					workers  | C-2,nobody,social-worker,01/01/2025, | 4 | worker | 'nobody' is not known
					workers  | C-2,sw-a,friend,01/01/2025, | 4 | role | 'friend' is not known
					workers  | C/2,sw-a,manager,01/01/2025, | 4 | child | Give the child's reference
					workers  | C-2,sw-a,manager,, | 4 | from | This cell is empty
					workers  | C-2,sw-a,manager,02/01/2025,01/01/2025 | 4 | to | lies before the first
					workers  | C-1,sw-a,social-worker,2025-02-01,2026-01-01 | 4 | child | stands there twice: see workers, line 2
					absences | nobody,01/03/2026,02/03/2026, | 3 | person | 'nobody' is not known
					absences | tm-a,01/04/2026,02/04/2026,tm-a | 3 | deputy | cannot stand in for themselves
					absences | tm-a,01/04/2026,02/04/2026,nobody | 3 | deputy | 'nobody' is not known
					absences | tm-a,03/04/2026,02/04/2026, | 3 | to | lies before the first
					absences | tm-a,2026-03-01,2026-03-14, | 3 | person | stands there twice
					""")
	void aWrongRowIsTold(String file, String row, int line, String column, String message) {
		assertThat(refused(CouncilFiles.good().plus(file, row))).anySatisfy((fault) -> {
			assertThat(fault.get("file").asText()).isEqualTo(file);
			assertThat(fault.get("line").asInt()).isEqualTo(line);
			assertThat(fault.get("column").asText()).isEqualTo(String.valueOf(column));
			assertThat(fault.get("message").asText()).contains(message);
		});
	}

	@Test
	void aLineWithoutManagerOrTopIsTold() {
		assertThat(messages(CouncilFiles.good().replace("lines", "north,team-manager,tm-a,sm-a\n", "")))
			.containsExactly("The team 'north' has no manager. Add a line with the rung team-manager.");
		assertThat(messages(CouncilFiles.good().replace("lines", "north,director,dir-a,\n", ""))).containsExactly(
				"The line of the team 'north' has no top. " + "Add a line with the rung director or chief-executive.");
	}

	@Test
	void aCircleOverTwoTeamsIsTold() {
		assertThat(messages(CouncilFiles.good().plus("teams", "west,Team West,").plus("lines", """
				west,team-manager,sm-a,
				west,service-manager,tm-a,
				west,director,dir-a,"""))).contains("The management line runs in a circle: sm-a, tm-a, sm-a, "
				+ "each under the next. Nobody may stand above themselves.");
	}

	@Test
	void aCircleWithALineStoredBeforeIsTold() {
		ok(CouncilFiles.good().handIn(this.admin));
		assertThat(messages(CouncilFiles.none().with("teams", "id,name,locality\nsouth,Team South,\n").with("lines", """
				team,rung,person,deputy
				south,team-manager,sm-a,
				south,director,tm-a,
				"""))).singleElement().asString().contains("sm-a, tm-a, sm-a");
	}

	@Test
	void everythingThatIsWrongIsToldAtOnce() {
		List<JsonNode> faults = refused(CouncilFiles.good()
			.replace("officers", "id,name,mail,fte", "id,name,name,fte")
			.replace("staff", "sw-a@council.example", "sw-a")
			.plus("teams", "west,,")
			.plus("absences", "nobody,32/01/2026,,"));
		assertThat(faults).extracting((fault) -> fault.get("file").asText())
			.startsWith("officers")
			.contains("officers", "staff", "teams", "absences");
		assertThat(faults).extracting((fault) -> fault.get("message").asText())
			.as("nobody is unknown for want of officers.csv")
			.noneMatch((message) -> message.contains("is not known"));
	}

	private List<String> messages(CouncilFiles files) {
		return refused(files).stream().map((fault) -> fault.get("message").asText()).distinct().toList();
	}

	private List<JsonNode> refused(CouncilFiles files) {
		Map<String, Long> before = written();
		Answer answer = files.handIn(this.admin);
		assertThat(answer.status()).as(answer.body()).isEqualTo(422);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(written()).isEqualTo(before);
		return StreamSupport.stream(answer.json().get("faults").spliterator(), false).toList();
	}

}
