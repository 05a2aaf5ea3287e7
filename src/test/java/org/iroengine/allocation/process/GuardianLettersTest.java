package org.iroengine.allocation.process;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.Proceedings;
import org.iroengine.care.ProceedingsSaved;
import org.iroengine.care.WrittenProceedings;
import org.iroengine.correspondence.Letter;
import org.iroengine.correspondence.LetterFilter;
import org.iroengine.correspondence.LetterState;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Where there are proceedings, the Children's Guardian hears who the IRO is. */
class GuardianLettersTest extends AllocationPaths {

	@Autowired
	Proceedings proceedings;

	@Test
	void theGuardianIsToldOfTheAllocation() {
		needsAnIro("GL-1", MONDAY_EIGHT);
		record("GL-1", "guardian-1@guardians.example", "2026-02-27");
		assertThat(toGuardian("GL-1")).as("nobody is the IRO yet").isEmpty();
		allocate("GL-1", "officer-2");
		Letter letter = toGuardian("GL-1").get(0);
		assertThat(letter.recipient().mail()).isEqualTo("guardian-1@guardians.example");
		assertThat(letter.state()).isEqualTo(LetterState.WAITING);
		assertThat(letter.wording().subject()).isEqualTo("The IRO for GL-1 (AB)");
		assertThat(letter.wording().body())
			.contains("Hello Guardian 1", "is officer-2.", "write to officer-2@council.example")
			.doesNotContain("2016", "worker-1", "team-1", "CASE-1", "http");
		assertThat(toGuardian("GL-1")).hasSize(1);
	}

	@Test
	void withoutAMailAddressBusinessSupportDelivers() {
		needsAnIro("GL-2", MONDAY_EIGHT);
		record("GL-2", null, "2026-02-27");
		allocate("GL-2", "officer-2");
		assertThat(toGuardian("GL-2")).extracting(Letter::state).containsExactly(LetterState.PARKED);
		workOff("GL-2");
		assertThat(candidates(task("GL-2", "Task_DeliverTheLetter"))).containsExactly("business-support");
	}

	@Test
	void whoHasAnIroAlreadyTheGuardianHearsAtOnce() {
		needsAnIro("GL-3", MONDAY_EIGHT);
		allocate("GL-3", "officer-1");
		assertThat(toGuardian("GL-3")).isEmpty();
		record("GL-3", "guardian-1@guardians.example", "2026-03-02");
		assertThat(toGuardian("GL-3")).hasSize(1);
		record("GL-3", "guardian-1@guardians.example", "2026-03-02");
		assertThat(toGuardian("GL-3")).as("told again, the same proceedings").hasSize(1);
	}

	@Test
	void afterTheProceedingsNobodyIsTold() {
		needsAnIro("GL-4", MONDAY_EIGHT);
		record("GL-4", "guardian-1@guardians.example", "2026-02-02");
		assertThat(this.proceedings.end("GL-4", "2026-03-01")).isEmpty();
		allocate("GL-4", "officer-1");
		assertThat(toGuardian("GL-4")).isEmpty();
	}

	@Test
	void anotherGuardianIsToldToo() {
		needsAnIro("GL-5", MONDAY_EIGHT);
		allocate("GL-5", "officer-1");
		record("GL-5", "guardian-1@guardians.example", "2026-02-02");
		assertThat(this.proceedings.end("GL-5", "2026-03-02")).isEmpty();
		record("GL-5", "guardian-2@guardians.example", "2026-03-02");
		assertThat(toGuardian("GL-5")).extracting((letter) -> letter.recipient().mail())
			.containsExactly("guardian-1@guardians.example", "guardian-2@guardians.example");
	}

	private void record(String childRef, String mail, String from) {
		assertThat(this.proceedings.record(childRef, new WrittenProceedings("Guardian 1", mail, "CASE-1", from)))
			.isNotInstanceOfAny(ProceedingsSaved.Refused.class, ProceedingsSaved.AlreadyOpen.class);
	}

	private void allocate(String childRef, String officer) {
		complete("manager", UserGroup.IRO_MANAGER, task(childRef, CONFIRM),
				Map.of("officer", officer, "reason", "knows the family"));
		workOff(childRef);
	}

	private List<Letter> toGuardian(String childRef) {
		return this.letters.list(new LetterFilter(childRef, null, null))
			.stream()
			.filter((letter) -> "guardian-told-iro".equals(letter.occasion().purpose()))
			.toList();
	}

}
