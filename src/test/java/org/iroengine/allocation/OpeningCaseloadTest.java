package org.iroengine.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.support.Casework;
import org.iroengine.support.OpeningChildren;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Officers of the opening caseload: from the council's file, or confirmed together. */
@Import(OpeningChildren.class)
class OpeningCaseloadTest extends Casework {

	@Autowired
	OpeningChildren children;

	@Autowired
	OpeningCaseload caseload;

	@Autowired
	Allocations allocations;

	@Autowired
	People people;

	@BeforeEach
	void monday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
	}

	@AfterEach
	void everybodyHasAnOfficer() {
		this.people.save(new Person("worker-1", "worker-1", "worker-1@council.example", UserGroup.SOCIAL_WORKER));
		assertThat(this.caseload.confirm(proposed())).isInstanceOf(Confirmation.Confirmed.class);
	}

	@Test
	void theOfficerOfTheFileIsRecorded() {
		var period = this.children.recorded("OF-1", "team-1");
		assertThat(this.caseload.record(period, "officer-2")).isEmpty();
		assertThat(this.caseload.record(period, "officer-2")).isEmpty();
		assertThat(this.allocations.current("OF-1").orElseThrow().officer()).isEqualTo("officer-2");
		assertThat(audit("OF-1")).containsExactly("system: allocated");
		this.care.announceStart(period.id());
		assertThat(this.caseload.count()).isZero();
		assertThat(letters("OF-1")).isEmpty();
	}

	@Test
	void theOfficerOfALaterFileEndsTheWaiting() {
		this.children.waiting("OF-2", 1);
		assertThat(this.caseload.count()).isEqualTo(1);
		assertThat(this.caseload.record(this.care.openPeriod("OF-2-001").orElseThrow(), "officer-1")).isEmpty();
		assertThat(this.caseload.count()).isZero();
	}

	@Test
	void anOfficerWhoMayNotBeIsRefusedWithTheReason() {
		var period = this.children.recorded("OF-3", "team-1");
		assertThat(this.caseload.record(period, "officer-4"))
			.hasValue("cannot have the IRO officer-4, who has left the service; name another officer or leave the child"
					+ " out");
		assertThat(this.caseload.record(period, "lead-1").orElseThrow()).contains("is not one of the officers");
		makeAnOfficer("worker-1");
		assertThat(this.caseload.record(period, "worker-1").orElseThrow()).contains("is the child's social worker");
		assertThat(this.allocations.current("OF-3")).isEmpty();
		this.caseload.record(period, "officer-1");
		assertThat(this.caseload.record(period, "officer-2"))
			.hasValue("has the IRO officer-1 here already; change the officer in this service");
	}

	@Test
	void childrenSpreadOverTheOfficersByTheirPosts() {
		long before = load("officer-3");
		this.children.waiting("OF-4", 100);
		assertThat(this.caseload.confirm(proposed())).isEqualTo(new Confirmation.Confirmed(100));
		assertThat(this.caseload.officers().values()).filteredOn((officer) -> officer.children() > 0)
			.allSatisfy((officer) -> assertThat(officer.with(0) - lightest()).isLessThan(0.03));
		assertThat(load("officer-3")).isGreaterThan(before);
		assertThat(load("officer-4")).isZero();
	}

	@Test
	void oneChoiceThatCannotStandLeavesAllWaitingAndEachIsNamed() {
		this.children.waiting("OF-5", 4);
		List<WaitingChild> waiting = this.caseload.waiting();
		makeAnOfficer("worker-1");
		this.care.end("OF-5-004", "2026-03-01", "RETURNED_HOME");
		Map<Long, String> officers = new LinkedHashMap<>();
		officers.put(waiting.get(0).allocationId(), "officer-1");
		officers.put(waiting.get(1).allocationId(), "worker-1");
		officers.put(waiting.get(2).allocationId(), null);
		officers.put(waiting.get(3).allocationId(), "officer-1");
		officers.put(0L, "officer-1");
		Confirmation.Refused refused = (Confirmation.Refused) this.caseload.confirm(officers);
		assertThat(refused.choices()).extracting(Confirmation.Choice::child)
			.containsExactly("OF-5-002", "OF-5-003", "OF-5-004", "Row 0");
		assertThat(refused.choices()).extracting(Confirmation.Choice::reason)
			.containsExactly("worker-1 is the child's social worker. Choose another officer.", "Choose an officer.",
					"No longer waits: confirmed by somebody else, or care has ended. Leave it out.",
					"No longer waits: confirmed by somebody else, or care has ended. Leave it out.");
		assertThat(this.caseload.count()).isEqualTo(3);
		assertThat(this.allocations.current("OF-5-001")).isEmpty();
	}

	@Test
	void whoMayNotBeIsNotOffered() {
		this.children.waiting("OF-6", 2);
		makeAnOfficer("worker-1");
		assertThat(this.caseload.waiting()).allSatisfy((child) -> {
			assertThat(child.may()).extracting(OfficerLoad::id).containsExactly("officer-1", "officer-2", "officer-3");
			assertThat(child.since()).isEqualTo("1 Jun 2020");
			assertThat(child.age()).isEqualTo(9);
			assertThat(child.legalStatus()).isEqualTo("Full care order");
		});
	}

	private Map<Long, String> proposed() {
		Map<Long, String> officers = new LinkedHashMap<>();
		this.caseload.waiting().forEach((child) -> officers.put(child.allocationId(), child.proposed()));
		return officers;
	}

	private void makeAnOfficer(String person) {
		this.people
			.save(new Person(person, person, null, UserGroup.IRO, java.math.BigDecimal.ONE, LocalDate.of(2030, 1, 1)));
	}

	private long load(String officer) {
		return this.caseload.officers().get(officer).children();
	}

	private double lightest() {
		return this.caseload.officers()
			.values()
			.stream()
			.mapToDouble((one) -> one.with(0))
			.filter((load) -> load > 0)
			.min()
			.orElseThrow();
	}

}
