package org.iroengine.care.web;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

import org.iroengine.care.Kinship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A case-management system tells that a child has come into care, rightly or wrongly. */
class ArrivalCallsTest extends CareCalls {

	@Autowired
	Kinship kinship;

	@Test
	void aChildComesIntoCare() throws Exception {
		arrive(call("API-1", "initials", "AB", "team", "team-1", "socialWorker", "worker-1", "siblings",
				List.of("API-2"), "needs", List.of("Polish"), "notifiedAt", "2026-03-02T08:30"))
			.andExpect(status().isCreated())
			.andExpect(header().string("Location", "/api/looked-after-children/API-1"))
			.andExpect(jsonPath("$.becameLookedAfterAt").value("2026-03-02T08:00:00Z"))
			.andExpect(jsonPath("$.timeKnown").value(true))
			.andExpect(jsonPath("$.notifiedAt").value("2026-03-02T08:30:00Z"));
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey("API-1").count()).isEqualTo(1);
		assertThat(audit("API-1")).containsExactly("case-system: came into care");
	}

	@Test
	void toldAgainNothingIsNew() throws Exception {
		arrive(call("API-3")).andExpect(status().isCreated());
		Map<String, Long> before = written();
		arrive(call("API-3", "initials", "CD", "siblings", List.of("API-4"), "legalStatus", "C2"))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.childRef").value("API-3"))
			.andExpect(jsonPath("$.legalStatus").value("V2"));
		assertThat(written()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-03-02,                2026-03-02T00:00:00Z, false
			2025-07-01,                2025-06-30T23:00:00Z, false
			2025-07-01T10:00,          2025-07-01T09:00:00Z, true
			2025-07-01T10:00Z,         2025-07-01T10:00:00Z, true
			2025-07-01T10:00:30+02:00, 2025-07-01T08:00:30Z, true
			2025-03-30T01:30,          2025-03-30T01:30:00Z, true
			2025-10-26T01:30,          2025-10-26T00:30:00Z, true
			""")
	void datesAndTimesAreLondonsUnlessTheySayOtherwise(String written, String instant, boolean known) throws Exception {
		arrive(call("API-T" + written.replaceAll("\\W", ""), "becameLookedAfterAt", written))
			.andExpect(status().isCreated())
			.andExpect(jsonPath("$.becameLookedAfterAt").value(instant))
			.andExpect(jsonPath("$.timeKnown").value(known));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			childRef            | with space
			childRef            | A/1
			childRef            | ''
			childRef            | 12345678901234567890123456789012345678901
			dateOfBirth         | 04/05/2016
			dateOfBirth         | 2016-02-30
			dateOfBirth         | 2008-03-02
			dateOfBirth         | -5000-01-01
			becameLookedAfterAt | 2026-03-03T08:00
			becameLookedAfterAt | 2016-05-03
			becameLookedAfterAt | 2026-02-30
			becameLookedAfterAt | yesterday
			becameLookedAfterAt | 2026-03-02T25:00
			becameLookedAfterAt | 2026-03-02T08:00+99:00
			notifiedAt          | 2026-03-03
			notifiedAt          | soon
			legalStatus         | X9
			legalStatus         | v2
			initials            | A Child
			initials            | ABCDEFG
			team                | no-such-team
			socialWorker        | no-such-worker
			""")
	void oneFieldIsWrong(String field, String value) throws Exception {
		assertRefused(() -> arrive(call("API-W", field, value)), field);
	}

	@ParameterizedTest
	@ValueSource(strings = { "childRef", "dateOfBirth", "becameLookedAfterAt", "legalStatus" })
	void aFieldIsMissing(String field) throws Exception {
		assertRefused(() -> arrive(call("API-W", field, null)), field);
	}

	@Test
	void everyFaultIsListedAtOnce() throws Exception {
		assertRefused(() -> arrive(Map.of()), "childRef", "dateOfBirth", "becameLookedAfterAt", "legalStatus");
		assertRefused(
				() -> arrive(call("!", "dateOfBirth", "?", "becameLookedAfterAt", "?", "notifiedAt", "?", "legalStatus",
						"?", "initials", "?", "team", "?", "socialWorker", "?", "siblings", List.of("?"), "parents",
						List.of("?"))),
				"childRef", "dateOfBirth", "becameLookedAfterAt", "notifiedAt", "legalStatus", "initials", "team",
				"socialWorker", "siblings", "parents");
	}

	@Test
	void parentsWhoAreLookedAfterTooAreKept() throws Exception {
		arrive(call("API-K", "parents", List.of("API-L"))).andExpect(status().isCreated());
		assertThat(this.kinship.parentsAndChildren(List.of("API-L"))).containsEntry("API-L", Set.of("API-K"));
	}

	@Test
	void noChildIsItsOwnParent() throws Exception {
		assertRefused(() -> arrive(call("API-W", "parents", List.of("API-W"))), "parents");
	}

	@Test
	void noChildIsItsOwnSibling() throws Exception {
		assertRefused(() -> arrive(call("API-W", "siblings", List.of("API-W"))), "siblings");
	}

	/**
	 * No date could ever be counted from it: the calendar of working days begins later.
	 */
	@Test
	void aStartBeforeTheCalendarIsRefused() throws Exception {
		assertRefused(() -> arrive(call("API-W", "dateOfBirth", "1990-01-01", "becameLookedAfterAt", "1999-12-31")),
				"becameLookedAfterAt");
		assertRefused(() -> arrive(call("API-W", "dateOfBirth", "0001-01-01", "becameLookedAfterAt", "0001-01-02")),
				"becameLookedAfterAt");
	}

	@ParameterizedTest
	@ValueSource(strings = { "locality", "team", "socialWorker", "initials", "legalStatus" })
	void hugeTextsAreRefusedAndNotEchoed(String field) throws Exception {
		String huge = "x".repeat(100_000);
		assertRefused(() -> arrive(call("API-W", field, huge)), field);
		arrive(call("API-W", field, huge)).andExpect(jsonPath("$.faults[0].message", not(containsString(huge))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "locality", "team", "socialWorker", "initials", "childRef", "legalStatus" })
	void signsThatNobodyTypesAreRefused(String field) throws Exception {
		assertRefused(() -> arrive(call("API-W", field, "a\u0000b")), field);
	}

	@Test
	void listsAreChecked() throws Exception {
		assertRefused(
				() -> send("", "{\"childRef\":\"API-W\",\"dateOfBirth\":\"2016-05-04\",\"becameLookedAfterAt\":"
						+ "\"2026-03-02\",\"legalStatus\":\"V2\",\"siblings\":[null],\"needs\":[null,\"\\u0000\"]}"),
				"siblings", "needs");
		assertRefused(() -> arrive(call("API-W", "needs", List.of("x".repeat(1000)))), "needs");
		assertRefused(() -> arrive(call("API-W", "needs", Collections.nCopies(1000, "Polish"))), "needs");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "{", "[]", "\"text\"", "{\"childRef\":{}}", "{\"siblings\":\"API-1\"}",
			"{\"childRef\":\"API-W\",\"name\":\"a name\"}" })
	void whatIsNotTheCallIsRefused(String body) throws Exception {
		assertRefused(400, () -> send("", body));
	}

	@Test
	void anUnknownFieldIsNamed() throws Exception {
		assertRefused(400, () -> send("", "{\"childRef\":\"API-W\",\"surname\":\"a name\"}"))
			.andExpect(jsonPath("$.detail", containsString("surname")))
			.andExpect(jsonPath("$.detail", not(containsString("org.iroengine"))));
	}

	@Test
	void anotherContentTypeIsRefused() throws Exception {
		assertRefused(415, () -> this.web.perform(signedIn("").contentType(MediaType.TEXT_PLAIN).content("API-W")));
	}

}
