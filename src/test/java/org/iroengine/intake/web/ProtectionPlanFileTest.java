package org.iroengine.intake.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.ProtectionPlan;
import org.iroengine.care.ProtectionPlanChair;
import org.iroengine.care.ProtectionPlans;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.support.Answer;
import org.iroengine.support.Visitor;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Children on a child protection plan come in from a file: all of it or nothing. */
class ProtectionPlanFileTest extends PeopleCalls {

	@Autowired
	ProtectionPlans plans;

	@Autowired
	People people;

	@Test
	void plansAreKnownWithTheirChairs() {
		long before = this.plans.openByChair().getOrDefault("officer-2", 0L);
		JsonNode counts = ok(handIn("""
				CP-1,AB,officer-2,team-1,05/01/2026,
				CP-2,,officer-2,,2025-06-01,2026-01-31
				""")).json().get("plans");
		assertThat(counts.toString()).isEqualTo("{\"added\":2,\"changed\":0,\"unchanged\":0}");
		assertThat(this.plans.of("CP-1"))
			.containsExactly(new ProtectionPlan("CP-1", "AB", "officer-2", "team-1", LocalDate.of(2026, 1, 5), null));
		assertThat(this.plans.of("CP-2")).extracting(ProtectionPlan::to).containsExactly(LocalDate.of(2026, 1, 31));
		assertThat(this.plans.openByChair()).as("what has ended weighs nothing").containsEntry("officer-2", before + 1);
		assertThat(audit("CP-1")).containsExactly("support: recorded");
	}

	@Test
	void theSameFileAgainChangesNothing() {
		String rows = "CP-10,AB,officer-1,team-1,05/01/2026,\nCP-11,,officer-1,,2025-06-01,2026-01-31\n";
		ok(handIn(rows));
		List<Long> before = rows();
		JsonNode counts = ok(handIn(rows)).json().get("plans");
		assertThat(counts.get("unchanged").asInt()).isEqualTo(2);
		assertThat(rows()).isEqualTo(before);
	}

	@Test
	void theSameFileAgainChangesNothingWhereTheChairHasLeft() {
		officer("officer-9", null);
		ok(handIn("CP-15,AB,officer-9,,05/01/2026,\n"));
		officer("officer-9", LocalDate.of(2026, 2, 27));
		assertThat(ok(handIn("CP-15,AB,officer-9,,05/01/2026,\n")).json().at("/plans/unchanged").asInt()).isOne();
		assertThat(faults(handIn("CP-16,AB,officer-9,,05/01/2026,\n"))).containsExactly("2 chair");
	}

	@Test
	void whatTheFileTellsOfAKnownPlanIsChanged() {
		ok(handIn("CP-20,AB,officer-1,,05/01/2026,\n"));
		ok(handIn("CP-20,,officer-2,team-1,05/01/2026,\n"));
		ProtectionPlan plan = this.plans.of("CP-20").get(0);
		assertThat(plan)
			.isEqualTo(new ProtectionPlan("CP-20", "AB", "officer-2", "team-1", LocalDate.of(2026, 1, 5), null));
		assertThat(this.plans.chairs(plan)).containsExactly(
				new ProtectionPlanChair("officer-1", LocalDate.of(2026, 1, 5)),
				new ProtectionPlanChair("officer-2", LocalDate.of(2026, 3, 2)));
		ok(handIn("CP-20,AB,officer-2,team-1,05/01/2026,28/02/2026\n"));
		assertThat(this.plans.of("CP-20").get(0).to()).isEqualTo(LocalDate.of(2026, 2, 28));
		assertThat(audit("CP-20")).containsExactly("support: recorded", "support: chair changed", "support: changed");
	}

	@Test
	void anEndAndTheNextPlanComeInOneFileInAnyOrder() {
		ok(handIn("CP-25,AB,officer-1,,05/01/2026,\n"));
		JsonNode counts = ok(handIn("""
				CP-25,AB,officer-2,,2026-02-10,
				CP-25,AB,officer-1,,05/01/2026,2026-02-09
				""")).json().get("plans");
		assertThat(counts.toString()).isEqualTo("{\"added\":1,\"changed\":1,\"unchanged\":0}");
		assertThat(this.plans.of("CP-25")).hasSize(2);
	}

	@Test
	void everyFaultIsToldByLineAndColumnAndNothingIsStored() {
		ok(handIn("CP-30,AB,officer-1,,05/01/2026,\nCP-31,,officer-1,,2025-01-06,2025-12-19\n"));
		List<Long> before = rows();
		Answer answer = handIn("""
				no good,Anna Smith,worker-1,nowhere,31/02/2026,soon
				CP-32,AB,,,,
				CP-33,AB,officer-1,,03/03/2026,
				CP-34,AB,officer-1,,2026-02-10,2026-02-09
				CP-35,AB,officer-1,,2026-02-10,
				CP-35,AB,officer-2,,2026-02-10,
				CP-36,AB,officer-4,,2026-02-10,
				CP-30,AB,officer-1,,2026-02-10,
				CP-31,,officer-1,,2025-01-06,
				CP-31,,officer-2,,2025-01-06,2025-12-19
				CP-31,,officer-1,,2025-12-19,
				CP-37,AB,officer-1,,2026-01-05,2026-02-10
				CP-37,AB,officer-1,,2026-02-10,
				""");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(faults(answer)).containsExactly("2 child", "2 initials", "2 from", "2 to", "2 chair", "2 team",
				"3 from", "3 chair", "4 from", "5 to", "7 child", "8 chair", "9 from", "10 to", "11 chair", "11 child",
				"12 from", "14 from");
		assertThat(rows()).isEqualTo(before);
	}

	@Test
	void aFileOfAnotherFormIsRefused() {
		Answer answer = send("/api/imports/protection-plans", this.callers.person("support"),
				"child,initials,chair,team,from\nCP-40,AB,officer-1,,05/01/2026\n");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.json().at("/faults/0/column").asText()).isEqualTo("to");
		assertThat(this.callers.person("support").post("/api/imports/protection-plans", "{}").status()).isEqualTo(400);
	}

	@Test
	void thePageOfMovingInTakesTheFileToo() {
		Visitor support = this.callers.person("support");
		String file = "child,initials,chair,team,from,to\nCP-50,AB,officer-1,,05/01/2026,\n";
		assertThat(send("/moving-in/protection-plans", support, file).header("Location")).endsWith("/moving-in");
		assertThat(support.get("/moving-in").body()).contains("plans: 1 added, 0 changed, 0 unchanged");
		Answer refused = send("/moving-in/protection-plans", support, file.replace("officer-1", "worker-1"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("No plan was taken in", "The chair must be an officer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker-1", "officer-1", "lead-1", "admin", "head" })
	void nobodyElseMay(String user) {
		assertThat(send("/api/imports/protection-plans", this.callers.person(user), "child\n").status()).isEqualTo(403);
	}

	private Answer handIn(String rows) {
		return send("/api/imports/protection-plans", this.callers.person("support"),
				"child,initials,chair,team,from,to\n" + rows);
	}

	private static Answer send(String path, Visitor visitor, String content) {
		return visitor.send("POST", path,
				"--part\r\nContent-Disposition: form-data; name=\"plans\"; filename=\"any name.csv\"\r\n"
						+ "Content-Type: text/csv\r\n\r\n%s\r\n--part--\r\n".formatted(content),
				"multipart/form-data; boundary=part");
	}

	private static List<String> faults(Answer answer) {
		return StreamSupport.stream(answer.json().get("faults").spliterator(), false)
			.peek((fault) -> assertThat(fault.get("file").asText()).isEqualTo("plans"))
			.map((fault) -> fault.get("line").asText() + " " + fault.get("column").asText())
			.toList();
	}

	private void officer(String id, LocalDate contractEnd) {
		this.people.save(new Person(id, id, null, UserGroup.IRO, BigDecimal.ONE, contractEnd));
	}

	private List<String> audit(String childRef) {
		return this.jdbc.sql("select actor || ': ' || action from audit where child_ref = ? order by id")
			.param(childRef)
			.query(String.class)
			.list();
	}

	private List<Long> rows() {
		return List.of("protection_plan", "chair_of_plan", "audit")
			.stream()
			.map((table) -> this.jdbc.sql("select count(*) from " + table).query(Long.class).single())
			.toList();
	}

}
