package org.iroengine.intake;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

import org.iroengine.support.EngineTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A return is handed over by a call: who may, what is answered, what is refused whole.
 */
class ReturnCallsTest extends ReturnTest {

	@Autowired
	MockMvc web;

	@Test
	void theAnswerAccountsForEveryChildAndLeadsToTheProgress() throws Exception {
		String place = send(files("RC-1"), "").andExpect(status().isCreated())
			.andExpect(jsonPath("$.children.inHeader").value(1))
			.andExpect(jsonPath("$.children.opened").value(1))
			.andExpect(jsonPath("$.rows.episodes.used").value(1))
			.andExpect(jsonPath("$.lines[0].what").value("opened"))
			.andExpect(jsonPath("$.processes.waiting").value(1))
			.andReturn()
			.getResponse()
			.getHeader("Location");
		this.runs.finish(run(place));
		ask(get(place)).andExpect(status().isOk())
			.andExpect(jsonPath("$.by").value("case-system"))
			.andExpect(jsonPath("$.children.opened").value(1))
			.andExpect(jsonPath("$.processes.done").value(1))
			.andExpect(jsonPath("$.processes.waiting").value(0));
	}

	@Test
	void aProcessThatCouldNotBeginIsToldAndTriedAgain() throws Exception {
		String place = send(files("RC-2"), "").andReturn().getResponse().getHeader("Location");
		this.jdbc.sql("update run_item set state = 'FAILED', error = 'no room' where run_id = ?")
			.param(run(place))
			.update();
		ask(get(place)).andExpect(jsonPath("$.processes.leftovers[0].error").value("no room"));
		ask(post(place + "/try-again")).andExpect(status().isOk()).andExpect(jsonPath("$.processes.waiting").value(1));
		this.runs.finish(run(place));
		ask(get(place)).andExpect(jsonPath("$.processes.done").value(1));
	}

	@Test
	void aCheckReportsAndWritesNothing() throws Exception {
		long before = count("child") + count("audit") + count("run") + count("data_import");
		send(files("RC-3"), "?check=true").andExpect(status().isOk())
			.andExpect(header().doesNotExist("Location"))
			.andExpect(jsonPath("$.children.opened").value(1))
			.andExpect(jsonPath("$.id").isEmpty());
		assertThat(count("child") + count("audit") + count("run") + count("data_import")).isEqualTo(before);
	}

	@Test
	void withoutAGoLiveDayNothingIsTaken() throws Exception {
		forgetGoLive();
		send(files("RC-4"), "").andExpect(status().isConflict())
			.andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.detail", containsString("PUT /api/go-live")));
		assertThat(this.care.child("RC-4")).isEmpty();
	}

	@Test
	void theReportForExcelKnowsNoFormula() throws Exception {
		Map<String, String> files = files("RC-5");
		files.put("episodes", files.get("episodes") + "=1+1,10/01/2025,S,V2,N1,U1,PR1,,,,,,\n");
		String place = send(files, "").andReturn().getResponse().getHeader("Location");
		String csv = ask(get(place + "/report.csv")).andExpect(status().isOk())
			.andExpect(content().contentType("text/csv;charset=UTF-8"))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(csv.lines()).hasSize(3)
			.startsWith("\uFEFFfile,line,column,child,what,message")
			.anyMatch((line) -> line.startsWith("episodes,3,CHILD,'=1+1,refused,"))
			.anyMatch((line) -> line.startsWith("header,2,CHILD,RC-5,opened,"));
	}

	@Test
	void everyFaultOfTheFormOfAllFilesIsTold() throws Exception {
		Map<String, String> files = files("RC-6");
		files.put("header", files.get("header").replace("UPN", "UPM"));
		files.put("episodes", files.get("episodes") + "RC-6,1\n");
		files.put("review", "CHILD\n");
		send(files, "").andExpect(status().isUnprocessableEntity())
			.andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.faults[*].file", containsInAnyOrder("header", "header", "episodes", "review")));
		assertThat(this.care.child("RC-6")).isEmpty();
	}

	@Test
	void aMissingOrDoubledFileIsTold() throws Exception {
		send(Map.of("header", HEADER), "").andExpect(status().isUnprocessableEntity())
			.andExpect(jsonPath("$.faults[*].file", containsInAnyOrder("episodes")));
		MockMultipartHttpServletRequestBuilder twice = request(files("RC-7"), "");
		twice.file(new MockMultipartFile("header", HEADER.getBytes(StandardCharsets.UTF_8)));
		ask(twice).andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("$.faults", hasSize(1)));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			business-support, 201
			iro-manager,      201
			iro,              403
			social-worker,    403
			admin,            403
			""")
	void onlyThoseWhoKeepTheRecordsMayHandOver(String group, int status) throws Exception {
		this.web.perform(request(files("RC-8"), "").with(user("somebody").authorities(() -> group)).with(csrf()))
			.andExpect(status().is(status));
		this.web.perform(get("/api/imports/1").with(user("somebody").authorities(() -> group)))
			.andExpect(status().is((status == 201) ? 200 : 403));
	}

	@Test
	void anImportThatIsNotThereIsMissing() throws Exception {
		ask(get("/api/imports/999999")).andExpect(status().isNotFound());
		ask(get("/api/imports/999999/report.csv")).andExpect(status().isNotFound());
		ask(post("/api/imports/999999/try-again")).andExpect(status().isNotFound());
	}

	private long run(String place) {
		return this.jdbc.sql("select run_id from data_import where id = ?")
			.param(Long.valueOf(place.substring(place.lastIndexOf('/') + 1)))
			.query(Long.class)
			.single();
	}

	private static Map<String, String> files(String child) {
		return new TreeMap<>(Map.of("header", HEADER + child + ",1,04/05/2014,WBRI,,,\n", "episodes",
				EPISODES + child + ",10/01/2025,S,V2,N1,U1,PR1,,,,,,\n"));
	}

	private ResultActions send(Map<String, String> files, String query) throws Exception {
		return ask(request(files, query));
	}

	private static MockMultipartHttpServletRequestBuilder request(Map<String, String> files, String query) {
		MockMultipartHttpServletRequestBuilder request = multipart("/api/imports/ssda903" + query);
		contents(files).forEach((file, content) -> request.file(new MockMultipartFile(file, content)));
		return request;
	}

	private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
		return this.web.perform(request.with(httpBasic("case-system", EngineTest.PASSWORD)));
	}

	private ResultActions ask(MockMultipartHttpServletRequestBuilder request) throws Exception {
		return this.web.perform(request.with(httpBasic("case-system", EngineTest.PASSWORD)));
	}

}
