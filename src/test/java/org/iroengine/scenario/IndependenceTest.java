package org.iroengine.scenario;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.Proposal;
import org.iroengine.care.ComingIntoCare;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.people.Team;
import org.iroengine.support.Casework;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is proposed and who is blocked, from what was recorded of people, families and
 * earlier periods. The application is its own, because lines that were held stay known.
 */
@TestPropertySource(properties = "spring.application.name=independence")
class IndependenceTest extends Casework {

	@Autowired
	Allocations allocations;

	@Autowired
	People people;

	@BeforeEach
	void onMonday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
	}

	/** Edge case 21. */
	@Test
	void whoManagedTheSocialWorkerTenMonthsAgoIsBlockedWithinTheLookBack() {
		this.clock.set(Instant.parse("2024-09-02T09:00:00Z"));
		line("team-21", "officer-1");
		this.people.save(new Person("worker-21", "worker-21", null, UserGroup.SOCIAL_WORKER, null, null,
				Person.WEEKDAYS, "team-21", null, List.of(), List.of()));
		this.clock.set(Instant.parse("2025-05-01T09:00:00Z"));
		line("team-21", "lead-2");
		onMonday();
		comes("EC-21", "2026-03-02T08:00", "team-2", "worker-21", List.of(), List.of());
		assertThat(blocked("EC-21")).containsEntry("officer-1",
				"managed the team of somebody who works or worked with the child until 1 May 2025");
		this.clock.set(Instant.parse("2026-05-04T09:00:00Z"));
		comes("EC-21-B", "2026-05-04T08:00", "team-2", "worker-21", List.of(), List.of());
		assertThat(blocked("EC-21-B")).doesNotContainKey("officer-1");
	}

	/** Edge case 13. */
	@Test
	void backInCareThePreviousIroIsProposedUnlessNowInTheCaseLine() {
		hadAnIroLastYear("EC-13", "officer-2");
		comes("EC-13", "2026-03-02T08:00", "team-2", "worker-2", List.of(), List.of());
		Proposal.Candidate first = proposal("EC-13").first().orElseThrow();
		assertThat(first.officer()).isEqualTo("officer-2");
		assertThat(first.why()).startsWith("was the child's IRO until 1 December 2025; ");
		assertThat(proposal("EC-13").candidates()).filteredOn((one) -> !one.officer().equals("officer-2"))
			.isNotEmpty()
			.allSatisfy((one) -> assertThat(one.behind()).startsWith("not the child's previous IRO"));
		hadAnIroLastYear("EC-13-B", "officer-2");
		line("team-13", "officer-2");
		comes("EC-13-B", "2026-03-02T08:00", "team-13", "worker-2", List.of(), List.of());
		assertThat(blocked("EC-13-B")).containsEntry("officer-2", "manages the team that holds the case");
		assertThat(proposal("EC-13-B").first().orElseThrow().officer()).isNotEqualTo("officer-2");
	}

	@Test
	void parentAndChildHaveDifferentIros() {
		comes("KIN-1", "2026-03-02T08:00", "team-2", "worker-2", List.of(), List.of());
		confirm("KIN-1", "officer-1");
		comes("KIN-2", "2026-03-02T08:00", "team-2", "worker-2", List.of(), List.of("KIN-1"));
		assertThat(blocked("KIN-2")).containsEntry("officer-1",
				"is the IRO of KIN-1, a looked-after parent or child of this child");
	}

	/** The other way round: the parent comes into care after the child. */
	@Test
	void childAndParentHaveDifferentIros() {
		comes("KIN-3", "2026-03-02T08:00", "team-2", "worker-2", List.of(), List.of("KIN-4"));
		confirm("KIN-3", "officer-1");
		comes("KIN-4", "2026-03-02T08:00", "team-2", "worker-2", List.of(), List.of());
		assertThat(blocked("KIN-4")).containsKey("officer-1");
	}

	@Test
	void aSiblingsIroIsProposedWhoeverIsLighter() {
		comes("SIB-1", "2026-03-02T08:00", "team-2", "worker-2", List.of(), List.of());
		confirm("SIB-1", "officer-3");
		comes("SIB-2", "2026-03-02T08:00", "team-2", "worker-2", List.of("SIB-1"), List.of());
		assertThat(proposal("SIB-2").first().orElseThrow().officer()).isEqualTo("officer-3");
		assertThat(proposal("SIB-2").policy()).startsWith("allocation-preference@");
	}

	@Test
	void whoLeavesBeforeTheFirstReviewIsBlocked() {
		this.people
			.save(new Person("officer-9", "officer-9", null, UserGroup.IRO, BigDecimal.ONE, LocalDate.of(2026, 3, 27)));
		comes("LEAVE-1", "2026-03-02T08:00", "team-2", "worker-2", List.of(), List.of());
		assertThat(blocked("LEAVE-1")).containsEntry("officer-9",
				"leaves on 27 March 2026, before the first review is due on 30 March 2026");
		comes("LEAVE-2", "2026-01-19T08:00", "team-2", "worker-2", List.of(), List.of());
		assertThat(blocked("LEAVE-2")).containsEntry("officer-9",
				"leaves on 27 March 2026, before 30 March 2026, too soon for another child");
	}

	private void line(String team, String manager) {
		this.people.save(new Team(team, team, "North", Map.of(UserGroup.TEAM_MANAGER, manager)));
	}

	private void hadAnIroLastYear(String childRef, String officer) {
		this.clock.set(Instant.parse("2025-10-01T09:00:00Z"));
		comes(childRef, "2025-10-01T08:00", "team-2", "worker-2", List.of(), List.of());
		confirm(childRef, officer);
		this.clock.set(Instant.parse("2025-12-01T12:00:00Z"));
		this.care.end(childRef, "2025-12-01T10:00", "returned home");
		onMonday();
	}

	private void comes(String childRef, String start, String team, String worker, List<String> siblings,
			List<String> parents) {
		this.care.arrive(new ComingIntoCare(childRef, "2016-05-04", start, null, "V2", "AB", "North", team, worker,
				siblings, List.of(), parents));
		workOff(childRef);
	}

	private void confirm(String childRef, String officer) {
		complete("manager", UserGroup.IRO_MANAGER, task(childRef, "Task_ConfirmTheIro"),
				Map.of("officer", officer, "reason", "Knows the family."));
	}

	private Proposal proposal(String childRef) {
		return this.allocations.proposal(this.jdbc.sql("select max(id) from allocation where child_ref = ?")
			.param(childRef)
			.query(Long.class)
			.single());
	}

	private Map<String, String> blocked(String childRef) {
		return proposal(childRef).blocked()
			.stream()
			.collect(Collectors.toMap(Proposal.Blocked::officer, Proposal.Blocked::reason));
	}

}
