package org.iroengine.care.web;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.Household;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Proceedings over the API and on the child's page. */
@ServerTest
class ProceedingsCallsTest {

	private static final String GUARDIAN = """
			{"guardian": "Guardian 1", "guardianMail": "g1@guardians.example", "caseNumber": "ZC26C00001", "from": "2026-02-27"}""";

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	Callers callers;

	@Autowired
	JdbcClient jdbc;

	@Test
	void recordedListedAndEnded() {
		Visitor worker = child("PR-1");
		Answer recorded = worker.post(path("PR-1"), GUARDIAN);
		assertThat(recorded.status()).as(recorded.body()).isEqualTo(201);
		assertThat(worker.post(path("PR-1"), GUARDIAN).status()).as("told again").isEqualTo(200);
		Answer other = worker.post(path("PR-1"), GUARDIAN.replace("Guardian 1", "Guardian 2"));
		assertThat(other.status()).isEqualTo(409);
		assertThat(other.json().get("detail").asText()).contains("End them first");
		assertThat(worker.get(path("PR-1")).json()).hasSize(1);
		assertThat(worker.post(path("PR-1") + "/end", "{\"to\": \"2026-02-26\"}").body()).contains("They began on");
		assertThat(worker.post(path("PR-1") + "/end", "{\"to\": \"2026-03-01\"}").json().at("/0/to").asText())
			.isEqualTo("2026-03-01");
		assertThat(worker.post(path("PR-1") + "/end", "{\"to\": \"2026-03-01\"}").body())
			.contains("no open proceedings");
		assertThat(worker.post(path("PR-1"), GUARDIAN).json().at("/faults/0/message").asText())
			.isEqualTo("There were proceedings until 2026-03-01. Give that day or a later one.");
		assertThat(
				this.jdbc.sql("select string_agg(action || facts::text, '') from audit where subject = 'proceedings'")
					.query(String.class)
					.single())
			.contains("recorded", "ended")
			.doesNotContain("Guardian", "guardians.example", "ZC26");
	}

	@Test
	void everyFaultIsTold() {
		Answer answer = child("PR-2").post(path("PR-2"), """
				{"guardian": " ", "guardianMail": "nobody", "from": "2027-01-01"}""");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().get("faults")).extracting((fault) -> fault.get("field").asText())
			.containsExactly("guardian", "guardianMail", "from");
	}

	@Test
	void whoDoesNotWorkWithTheChildSeesNothing() {
		child("PR-3").post(path("PR-3"), GUARDIAN);
		for (String stranger : new String[] { "worker-2", "officer-2", "lead-2" }) {
			Visitor visitor = this.callers.person(stranger);
			assertThat(visitor.get(path("PR-3")).status()).isEqualTo(404);
			assertThat(visitor.post(path("PR-3"), GUARDIAN).status()).isEqualTo(404);
			assertThat(visitor.post(path("PR-3") + "/end", "{\"to\": \"2026-03-01\"}").status()).isEqualTo(404);
			assertThat(visitor.get("/children/PR-3/proceedings").status()).isEqualTo(404);
			assertThat(form(visitor, "/children/PR-3/proceedings/end", "to=2026-03-01").status()).isEqualTo(404);
		}
		assertThat(this.callers.person("admin").get(path("PR-3")).status()).isEqualTo(403);
		assertThat(this.callers.person("admin").get("/children/PR-3/proceedings").status()).isEqualTo(403);
	}

	@Test
	void onThePageOfTheChild() {
		Visitor worker = child("PR-4");
		Answer refused = form(worker, "/children/PR-4/proceedings",
				"guardian=Guardian+4&guardianMail=x&from=2026-02-27");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("href=\"#guardianMail\"", "value=\"Guardian 4\"");
		assertThat(form(worker, "/children/PR-4/proceedings", "guardian=Guardian+4&guardianMail=&from=2026-02-27")
			.status()).isEqualTo(302);
		assertThat(worker.get("/children/PR-4/proceedings").body()).contains("The proceedings are recorded.",
				"Guardian 4", "No mail address: business support delivers letters");
		assertThat(form(worker, "/children/PR-4/proceedings", "guardian=Guardian+5&from=2026-02-27").body())
			.contains("End them first");
		assertThat(form(worker, "/children/PR-4/proceedings/end", "to=2026-02-01").status()).isEqualTo(422);
		assertThat(form(worker, "/children/PR-4/proceedings/end", "to=2026-03-01").status()).isEqualTo(302);
		assertThat(worker.get("/children/PR-4/proceedings").body()).contains("until 1 Mar 2026");
	}

	/** A child of worker 1, who calls. */
	private Visitor child(String childRef) {
		this.authority.move();
		this.household.waiting(childRef);
		return this.callers.person("worker-1");
	}

	private static String path(String childRef) {
		return "/api/looked-after-children/%s/proceedings".formatted(childRef);
	}

	private static Answer form(Visitor visitor, String path, String form) {
		return visitor.send("POST", path, form, "application/x-www-form-urlencoded");
	}

}
