package org.iroengine.dispute.web;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.Household;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Who acknowledges good practice, who reads it, and who may add a line. */
@ServerTest
class GoodPracticeOverHttpTest {

	private static final String FORM = "application/x-www-form-urlencoded";

	private static final String WORDS = "The plan was clear.";

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	Callers callers;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void moveIn() {
		this.authority.move();
	}

	@Test
	void theIroOfTheChildAcknowledgesOnThePage() {
		this.household.allocated("GH-1", "officer-1");
		Answer answer = onPage("officer-1", "GH-1", "planning", WORDS);
		assertThat(answer.status()).isEqualTo(302);
		assertThat(this.callers.person("officer-1").get("/good-practice?child=GH-1").body()).contains("GH-1 (AB)",
				"Planning", "How often, by theme and team");
		assertThat(this.callers.person("officer-1").get(thread("GH-1")).body()).contains(WORDS,
				"worker-1, not read yet", "lead-1, not read yet");
	}

	@Test
	void anotherIroIsRefusedAndWhatWasTypedIsKept() {
		this.household.allocated("GH-2", "officer-1");
		Answer answer = onPage("officer-2", "GH-2", "planning", "Typed before.");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains("href=\"#childRef\"", "whose IRO you are today", "Typed before.",
				"value=\"GH-2\"");
		assertThat(kept("GH-2")).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "manager", "worker-1", "lead-1", "head", "support", "admin" })
	void nobodyElseMayAcknowledge(String user) {
		this.household.allocated("GH-3-" + user, "officer-1");
		assertThat(onPage(user, "GH-3-" + user, "planning", WORDS).status()).isEqualTo(403);
		assertThat(
				this.callers.person(user).post("/api/good-practice", json("GH-3-" + user, WORDS, "officer-1")).status())
			.isEqualTo(403);
		assertThat(kept("GH-3-" + user)).isZero();
	}

	@Test
	void nobodyAcknowledgesWithoutTheToken() {
		this.household.allocated("GH-4", "officer-1");
		Answer answer = this.callers.fresh("officer-1")
			.without("IRO-XSRF-TOKEN")
			.send("POST", "/good-practice", "childRef=GH-4&theme=planning&words=good", FORM);
		assertThat(answer.status()).isEqualTo(403);
		assertThat(kept("GH-4")).isZero();
	}

	@Test
	void eachReadsWhatIsTheirsAndThoseWhoRunTheServiceReadAll() {
		this.household.allocated("GH-5", "officer-1");
		onPage("officer-1", "GH-5", "permanence", WORDS);
		for (String reader : new String[] { "officer-1", "worker-1", "lead-1", "manager", "head" }) {
			assertThat(this.callers.person(reader).get("/good-practice").body()).as(reader).contains("GH-5");
			assertThat(this.callers.person(reader).get(thread("GH-5")).body()).as(reader).contains(WORDS);
			assertThat(listed(this.callers.person(reader), "?child=GH-5")).as(reader).hasSize(1);
		}
		for (String other : new String[] { "officer-2", "worker-2", "lead-2" }) {
			assertThat(this.callers.person(other).get("/good-practice").body()).as(other).doesNotContain("GH-5");
			assertThat(this.callers.person(other).get(thread("GH-5")).status()).as(other).isEqualTo(404);
			assertThat(listed(this.callers.person(other), "?child=GH-5")).as(other).isEmpty();
		}
		for (String never : new String[] { "support", "admin" }) {
			assertThat(this.callers.person(never).get("/good-practice").status()).as(never).isEqualTo(403);
			assertThat(this.callers.person(never).get("/api/good-practice").status()).as(never).isEqualTo(403);
		}
	}

	@Test
	void thoseOfTheThreadAddLinesAndNobodyElse() {
		this.household.allocated("GH-6", "officer-1");
		onPage("officer-1", "GH-6", "family", WORDS);
		assertThat(reply("worker-1", "GH-6", "Thank you").status()).isEqualTo(302);
		assertThat(reply("officer-1", "GH-6", "You are welcome").status()).isEqualTo(302);
		assertThat(reply("lead-1", "GH-6", " ").status()).isEqualTo(422);
		assertThat(reply("manager", "GH-6", "A word").status()).isEqualTo(403);
		assertThat(reply("worker-2", "GH-6", "A word").status()).isEqualTo(404);
		assertThat(this.callers.person("officer-1").get(thread("GH-6")).body()).contains("Thank you", "You are welcome")
			.doesNotContain("A word");
	}

	@Test
	void aCaseSystemSendsItForTheIroOfTheChild() {
		this.household.allocated("GH-7", "officer-1");
		Visitor system = this.callers.program("case-system");
		Answer answer = system.post("/api/good-practice", json("GH-7", WORDS, "officer-1"));
		assertThat(answer.status()).isEqualTo(201);
		assertThat(answer.json().path("officer").asText()).isEqualTo("officer-1");
		assertThat(answer.json().path("team").asText()).isEqualTo("team-1");
		assertThat(answer.header("Location")).isEqualTo("/good-practice/" + answer.json().path("id").asLong());
		Answer refused = system.post("/api/good-practice", json("GH-7", "", "officer-2"));
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.json().path("faults")).hasSize(2);
		assertThat(system.post("/api/good-practice", json("GH-7", WORDS, null)).body()).contains("by user id");
		assertThat(kept("GH-7")).isOne();
	}

	@Test
	void itIsListedByThemeTeamAndDay() {
		this.household.allocated("GH-8", "officer-1");
		onPage("officer-1", "GH-8", "recording", WORDS);
		Visitor system = this.callers.program("case-system");
		String child = "?child=GH-8";
		assertThat(listed(system, child + "&theme=recording&team=team-1&from=2026-03-02&to=2026-03-02")).hasSize(1);
		assertThat(listed(system, child + "&theme=family")).isEmpty();
		assertThat(listed(system, child + "&team=team-2")).isEmpty();
		assertThat(listed(system, child + "&from=2026-03-03")).isEmpty();
		assertThat(listed(system, child + "&to=2026-03-01")).isEmpty();
		Answer refused = system.get("/api/good-practice?theme=praise&from=2026-02-30");
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.json().path("faults")).hasSize(2);
	}

	private Answer onPage(String user, String childRef, String theme, String words) {
		return this.callers.person(user)
			.send("POST", "/good-practice", "childRef=%s&theme=%s&words=%s".formatted(childRef, theme, words), FORM);
	}

	private Answer reply(String user, String childRef, String words) {
		return this.callers.person(user).send("POST", thread(childRef) + "/replies", "words=" + words, FORM);
	}

	private String thread(String childRef) {
		return "/good-practice/" + this.jdbc.sql("select id from good_practice where child_ref = ?")
			.param(childRef)
			.query(Long.class)
			.single();
	}

	private static JsonNode listed(Visitor visitor, String query) {
		Answer answer = visitor.get("/api/good-practice" + query);
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		return answer.json();
	}

	private long kept(String childRef) {
		return this.jdbc.sql("select count(*) from good_practice where child_ref = ?")
			.param(childRef)
			.query(Long.class)
			.single();
	}

	private static String json(String childRef, String words, String officer) {
		return new ObjectMapper()
			.valueToTree((officer != null)
					? Map.of("childRef", childRef, "theme", "planning", "words", words, "officer", officer)
					: Map.of("childRef", childRef, "theme", "planning", "words", words))
			.toString();
	}

}
