package org.iroengine.care.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import org.iroengine.support.Casework;
import org.iroengine.support.EngineTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Calls of a case-management system, and what they leave behind. */
abstract class CareCalls extends Casework {

	private static final List<String> TABLES = List.of("child", "period_of_care", "sibling", "act_ru_execution",
			"act_ru_job", "audit", "allocation", "deadline", "letter");

	@Autowired
	MockMvc web;

	@Autowired
	ObjectMapper json;

	/** A call that is right in every field. */
	Map<String, Object> call(String childRef) {
		return new TreeMap<>(Map.of("childRef", childRef, "dateOfBirth", "2016-05-04", "becameLookedAfterAt",
				"2026-03-02T08:00", "legalStatus", "V2"));
	}

	/** The same call with fields written differently; name and value in turn. */
	Map<String, Object> call(String childRef, Object... changes) {
		Map<String, Object> call = call(childRef);
		for (int place = 0; place < changes.length; place += 2) {
			call.put((String) changes[place], changes[place + 1]);
		}
		return call;
	}

	ResultActions arrive(Map<String, ?> call) throws Exception {
		return send("", this.json.writeValueAsString(call));
	}

	ResultActions end(String childRef, Map<String, ?> ending) throws Exception {
		return send("/" + childRef + "/end", this.json.writeValueAsString(ending));
	}

	ResultActions send(String path, String body) throws Exception {
		return this.web.perform(signedIn(path).contentType(MediaType.APPLICATION_JSON).content(body));
	}

	MockHttpServletRequestBuilder signedIn(String path) {
		return post("/api/looked-after-children" + path).with(httpBasic("case-system", EngineTest.PASSWORD));
	}

	/** Refused as 400 with exactly these fields at fault, and nothing written. */
	void assertRefused(Call call, String... fields) throws Exception {
		Map<String, Long> before = written();
		call.send()
			.andExpect(status().isBadRequest())
			.andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.detail").isNotEmpty())
			.andExpect(jsonPath("$.faults[*].field", containsInAnyOrder(fields)));
		assertThat(written()).isEqualTo(before);
	}

	/** Refused with the status and a problem, and nothing written. */
	ResultActions assertRefused(int status, Call call) throws Exception {
		Map<String, Long> before = written();
		ResultActions answer = call.send()
			.andExpect(status().is(status))
			.andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.detail").isNotEmpty());
		assertThat(written()).isEqualTo(before);
		return answer;
	}

	/** How many rows every table has that a call could write. */
	Map<String, Long> written() {
		Map<String, Long> rows = new TreeMap<>();
		Stream.concat(TABLES.stream(), Stream.of("child where initials is not null"))
			.forEach((table) -> rows.put(table,
					this.jdbc.sql("select count(*) from " + table).query(Long.class).single()));
		return rows;
	}

	/** A call that may be made later. */
	interface Call {

		ResultActions send() throws Exception;

	}

}
