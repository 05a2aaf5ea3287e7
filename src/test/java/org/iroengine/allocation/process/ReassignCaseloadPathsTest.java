package org.iroengine.allocation.process;

import java.time.LocalDate;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.iroengine.allocation.Confirmation;
import org.iroengine.allocation.Reassignments;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.people.CaseRole;
import org.iroengine.people.CaseWork;
import org.iroengine.support.CoverCases;
import org.iroengine.support.ModelFile;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each path of the process that asks who acts for an officer, or who follows. */
class ReassignCaseloadPathsTest extends CoverCases {

	private static final ModelFile MODEL = ModelFile.of("allocation", Reassignments.PROCESS);

	@AfterAll
	void everyNodeWasPassed() {
		assertThat(visited(Reassignments.PROCESS, "caseload rc-")).isEqualTo(MODEL.ids());
	}

	@Test
	void aLongAbsenceIsCovered() {
		officer("rc-1", null);
		officer("rc-1-cover", null);
		child("RC-11", "rc-1");
		child("RC-12", "rc-1");
		absent("rc-1", "2026-03-09", "2026-03-13", "rc-1-cover");
		look("rc-1");
		Task task = decision("rc-1").orElseThrow();
		assertThat(candidates(task)).containsExactly("iro-manager");
		assertThat(task.getDueDate().toInstant()).isEqualTo("2026-03-04T23:59:00Z");
		assertThat(letterTo("caseload-to-decide", "manager")).contains("rc-1 is away from Mon 9 Mar 2026");
		assertThat(cover("rc-1", "rc-1-cover", "2026-03-09", "2026-03-13", "RC-11", "RC-12"))
			.isEqualTo(new Confirmation.Confirmed(2));
		decided("rc-1");
		look("rc-1");
		assertThat(decision("rc-1")).as("never twice for the same days").isEmpty();
		assertThat(this.allocations.current("RC-11").orElseThrow().officer()).isEqualTo("rc-1");
	}

	@Test
	void aShortAbsenceAsksForNothingUnlessADateFallsIntoIt() {
		officer("rc-2", null);
		child("RC-21", "rc-2");
		absent("rc-2", "2026-03-26", "2026-03-26", null);
		look("rc-2");
		assertThat(decision("rc-2")).isEmpty();
		this.deadlines.start("review-first", this.allocations.current("RC-21").orElseThrow().subject(),
				java.time.Instant.parse("2026-02-26T08:00:00Z"));
		look("rc-2");
		assertThat(decision("rc-2")).isPresent();
	}

	/** Four weeks are 20 working days, over Good Friday and Easter Monday. */
	@Test
	void theEndOfAContractIsSeenFourWeeksAheadAndNobodyDecides() {
		officer("rc-3", LocalDate.of(2026, 4, 10));
		child("RC-31", "rc-3");
		at("2026-03-10T09:00:00Z");
		look("rc-3");
		assertThat(decision("rc-3")).isEmpty();
		at("2026-03-11T09:00:00Z");
		look("rc-3");
		look("rc-3");
		String task = decision("rc-3").orElseThrow().getId();
		assertThat(successors("RC-31")).isEmpty();
		assertThatThrownBy(() -> decided("rc-3")).isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining("1 child is left. Open the page and give each another IRO.");
		at("2026-04-11T00:00:00Z");
		look("rc-3");
		assertThat(successors("RC-31")).singleElement()
			.extracting(Deadline::dueOn)
			.isEqualTo(LocalDate.of(2026, 4, 17));
		at("2026-04-18T08:00:00Z");
		look("rc-3");
		assertThat(letterTo("caseload-undecided", "head")).contains("rc-3 leaves the service on Fri 10 Apr 2026");
		assertThat(decision("rc-3").orElseThrow().getId()).isEqualTo(task);
		officer("rc-3-next", null);
		assertThat(reallocate("rc-3", "rc-3-next", "RC-31")).isEqualTo(new Confirmation.Confirmed(1));
		assertThat(successors("RC-31")).singleElement().extracting(Deadline::state).isEqualTo(DeadlineState.MET_LATE);
		decided("rc-3");
		assertThat(letters("RC-31")).contains("iro-replaced-iro to rc-3-next",
				"iro-replaced-social-worker to worker-1");
		assertThat(audit("RC-31")).contains("manager: allocated");
	}

	@Test
	void anExtendedContractWithdrawsTheQuestion() {
		officer("rc-4", null);
		child("RC-41", "rc-4");
		officer("rc-4", LocalDate.of(2026, 3, 20));
		look("rc-4");
		assertThat(decision("rc-4")).isPresent();
		officer("rc-4", LocalDate.of(2026, 9, 30));
		look("rc-4");
		assertThat(decision("rc-4")).isEmpty();
	}

	/** All or nothing: one choice that cannot stand keeps the other from being made. */
	@Test
	void theRulesOfIndependenceBindTheCoverToo() {
		officer("rc-5", null);
		officer("rc-5-cover", null);
		child("RC-51", "rc-5");
		child("RC-52", "rc-5");
		this.people.saveWork(java.util.List
			.of(new CaseWork("RC-52", "rc-5-cover", CaseRole.VISITING_REPRESENTATIVE, LocalDate.of(2026, 1, 5), null)));
		absent("rc-5", "2026-03-09", "2026-03-13", null);
		look("rc-5");
		Confirmation answer = cover("rc-5", "rc-5-cover", "2026-03-09", "2026-03-13", "RC-51", "RC-52");
		assertThat(((Confirmation.Refused) answer).choices()).singleElement().satisfies((choice) -> {
			assertThat(choice.child()).isEqualTo("RC-52");
			assertThat(choice.reason()).contains("visiting representative", "Choose another officer.");
		});
		assertThat(this.covers.current()).noneMatch((cover) -> cover.childRef().startsWith("RC-5"));
		absent("rc-5-cover", "2026-03-11", "2026-03-11", null);
		assertThat(cover("rc-5", "rc-5-cover", "2026-03-09", "2026-03-13", "RC-51")).isInstanceOfSatisfying(
				Confirmation.Refused.class,
				(refused) -> assertThat(refused.choices().get(0).reason()).contains("is absent from Wed 11 Mar 2026"));
		assertThat(cover("rc-5", "rc-5-cover", "2026-03-09", "2026-03-10", "RC-51"))
			.isEqualTo(new Confirmation.Confirmed(1));
		assertThat(cover("rc-5", "officer-1", "2026-03-10", "2026-03-13", "RC-51")).isInstanceOfSatisfying(
				Confirmation.Refused.class,
				(refused) -> assertThat(refused.choices().get(0).reason()).contains("acts until"));
		complete("manager", UserGroup.IRO_MANAGER, decision("rc-5").orElseThrow(), Map.of());
	}

	private String letterTo(String purpose, String recipient) {
		return this.jdbc.sql("select string_agg(body, ' ') from letter where purpose = ? and recipient_id = ?")
			.params(purpose, recipient)
			.query(String.class)
			.single();
	}

}
