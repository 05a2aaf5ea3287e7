package org.iroengine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import org.iroengine.allocation.Allocations;
import org.iroengine.support.Casework;
import org.iroengine.support.Elsewhere;
import org.iroengine.support.EngineTest;
import org.iroengine.support.ModelFile;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Two people, or twenty calls, at the same moment: one wins and nothing is written twice.
 */
class AtOnceTest extends Casework {

	private static final String CONFIRM = ModelFile.of("allocation", "allocate-iro").id("Confirm the IRO");

	@Autowired
	MockMvc web;

	@Autowired
	ObjectMapper json;

	@Autowired
	Allocations allocations;

	@Test
	void theSameCallTwentyTimes() throws Exception {
		String call = call("AO-1");
		List<MockHttpServletResponse> answers = Elsewhere.atOnce(20, () -> send(call));
		assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnlyOnce(201).containsOnly(200, 201);
		List<String> bodies = new ArrayList<>();
		for (MockHttpServletResponse answer : answers) {
			bodies.add(answer.getContentAsString());
		}
		assertThat(bodies).containsOnly(bodies.get(0));
		assertThat(this.care.periods("AO-1")).hasSize(1);
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey("AO-1").count()).isEqualTo(1);
		assertThat(audit("AO-1")).containsExactly("case-system: came into care");
	}

	@Test
	void twoPeriodsOfOneChild() throws Exception {
		List<Callable<MockHttpServletResponse>> calls = IntStream.range(0, 8)
			.<Callable<MockHttpServletResponse>>mapToObj(
					(hour) -> () -> send(call("AO-3").replace("T08:00", "T0" + hour + ":00")))
			.toList();
		assertThat(Elsewhere.atOnce(calls)).extracting(MockHttpServletResponse::getStatus)
			.containsOnlyOnce(201)
			.containsOnly(201, 409);
		assertThat(this.care.periods("AO-3")).hasSize(1);
	}

	@Test
	void twoManagersConfirm() {
		arrive("AO-4", "2026-03-02T08:00");
		workOff("AO-4");
		Task task = task("AO-4", CONFIRM);
		List<String> results = Elsewhere
			.atOnce(List.of(() -> confirm(task, "officer-1"), () -> confirm(task, "officer-2")));
		assertThat(results).containsOnlyOnce("done");
		assertThat(results).anySatisfy((refusal) -> assertThat(refusal).containsIgnoringCase("nothing was changed"));
		assertThat(letters("AO-4")).hasSize(2);
		assertThat(audit("AO-4")).containsOnlyOnce("system: allocated");
		assertThat(this.jdbc.sql("select count(*) from allocation where child_ref = 'AO-4'").query(Long.class).single())
			.isEqualTo(1);
		assertThat(this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("allocate-iro")
			.processInstanceBusinessKey("AO-4")
			.count()).isZero();
	}

	/**
	 * The end of care and the start of allocation meet: whoever comes second gives way.
	 */
	@Test
	void careEndsWhileItsStartIsAnnounced() {
		for (int run = 0; run < 10; run++) {
			String childRef = "AO-5-" + run;
			arrive(childRef, "2026-03-02T08:00");
			String announcement = this.management.createJobQuery()
				.processInstanceId(this.runtime.createProcessInstanceQuery()
					.processInstanceBusinessKey(childRef)
					.singleResult()
					.getId())
				.singleResult()
				.getId();
			Elsewhere.atOnce(List.of(() -> tried(() -> this.management.executeJob(announcement)),
					() -> tried(() -> this.care.end(childRef, "2026-03-02T08:30", "returned home"))));
			if (this.care.openPeriod(childRef).isPresent()) {
				this.care.end(childRef, "2026-03-02T08:30", "returned home");
			}
			workOff(childRef);
			assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(childRef).count()).isZero();
			assertThat(openTasks(childRef)).isEmpty();
		}
	}

	@Test
	void theDatabaseRefusesASecondCurrentIro() {
		long period = arrive("AO-6", "2026-03-02T08:00");
		workOff("AO-6");
		complete("manager", UserGroup.IRO_MANAGER, task("AO-6", CONFIRM),
				Map.of("officer", "officer-2", "reason", "knows the family"));
		assertThatThrownBy(() -> this.jdbc.sql("""
				insert into allocation (period_id, child_ref, requested_at, officer, allocated_at)
				values (?, 'AO-6', now(), 'officer-1', now())
				""").param(period).update()).isInstanceOf(DuplicateKeyException.class)
			.hasMessageContaining("one_current_iro");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update audit set actor = 'nobody'", "delete from audit", "truncate audit",
			"delete from child", "delete from period_of_care", "delete from allocation", "delete from letter" })
	void whatIsRecordedStays(String statement) {
		assertThatThrownBy(() -> this.jdbc.sql(statement).update()).isInstanceOf(BadSqlGrammarException.class)
			.rootCause()
			.hasMessageContaining("permission denied");
	}

	private String confirm(Task task, String officer) {
		return tried(() -> this.tasks.complete(task.getId(), Map.of("officer", officer, "reason", "knows the family")));
	}

	private static String tried(Runnable work) {
		try {
			work.run();
			return "done";
		}
		catch (RuntimeException ex) {
			return String.valueOf(ex.getMessage());
		}
	}

	private String call(String childRef) throws Exception {
		return this.json.writeValueAsString(Map.of("childRef", childRef, "dateOfBirth", "2016-05-04",
				"becameLookedAfterAt", "2026-03-02T08:00", "legalStatus", "V2"));
	}

	private MockHttpServletResponse send(String call) throws Exception {
		return this.web
			.perform(post("/api/looked-after-children").with(httpBasic("case-system", EngineTest.PASSWORD))
				.contentType(MediaType.APPLICATION_JSON)
				.content(call))
			.andReturn()
			.getResponse();
	}

}
