package org.iroengine.allocation.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.CorrectedStart;
import org.iroengine.care.StartCorrection;
import org.iroengine.care.StartCorrections;
import org.iroengine.care.Withdrawals;
import org.iroengine.care.WrittenEnd;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.support.Elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

/** What a changed period of care does to the allocation that runs beside it. */
class ChangedPeriodsTest extends AllocationPaths {

	@Autowired
	StartCorrections corrections;

	@Autowired
	Withdrawals withdrawals;

	@Test
	void aCorrectedStartTakesTimersAndTaskAlong() {
		needsAnIro("CP-1", "2026-03-02");
		assertThat(correct("CP-1", "2026-03-02T07:30")).isInstanceOf(StartCorrection.Corrected.class);
		Instant due = Instant.parse("2026-03-04T07:30:00Z");
		assertThat(timer("CP-1", MODEL.id("Allocation overdue"))).isEqualTo(due);
		assertThat(task("CP-1", CONFIRM).getDueDate()).isEqualTo(due);
	}

	@Test
	void whatWasMissedAndIsNotLateAnyMoreRunsAgain() {
		needsAnIro("CP-2", MONDAY_EIGHT);
		at("2026-03-04T09:00:00Z");
		workOff("CP-2");
		assertThat(ledger("CP-2")).containsEntry("allocate-iro", DeadlineState.MISSED);
		correct("CP-2", "2026-03-04T08:00");
		assertThat(ledger("CP-2")).containsEntry("allocate-iro", DeadlineState.RUNNING);
		assertThat(due("CP-2", "allocate-iro").dueAt()).isEqualTo("2026-03-06T08:00:00Z");
	}

	@Test
	void aPeriodRecordedByMistakeEndsEverythingAndNobodyIsWrittenToWhoWasNotTold() {
		needsAnIro("CP-3", MONDAY_EIGHT);
		withdraw("CP-3");
		assertOver("CP-3", "No IRO needed any more");
		assertNothingRuns("CP-3");
		assertThat(letters("CP-3")).isEmpty();
		assertThat(endReason("CP-3")).isEqualTo("recorded by mistake");
		assertThat(this.deadlines.of(subject("CP-3"))).isNotEmpty()
			.allMatch(Deadline::withdrawn)
			.allMatch((deadline) -> "recorded by mistake".equals(deadline.reason()));
	}

	@Test
	void whoWasToldOfTheAllocationIsToldOfTheMistakeAndVerdictsAreLeftOut() {
		needsAnIro("CP-4", MONDAY_EIGHT);
		confirm("CP-4");
		withdraw("CP-4");
		assertThat(letters("CP-4")).contains("period-withdrawn to worker-1").hasSize(4);
		assertThat(due("CP-4", "allocate-iro").state()).isEqualTo(DeadlineState.MET);
		assertThat(due("CP-4", "allocate-iro").withdrawn()).isTrue();
		assertThat(this.allocations.current("CP-4")).isEmpty();
		arrive("CP-4", MONDAY_EIGHT);
		workOff("CP-4");
		assertThat(openTasks("CP-4")).containsExactly(CONFIRM);
		assertThat(due("CP-4", "allocate-iro").withdrawn()).isFalse();
	}

	@Test
	void aTransferClosesWhatIsOpenAndTellsIroAndSocialWorker() {
		needsAnIro("CP-5", MONDAY_EIGHT);
		transfer("CP-5");
		assertThat(due("CP-5", "allocate-iro").state()).isEqualTo(DeadlineState.NOT_REQUIRED);
		assertThat(due("CP-5", "allocate-iro").reason()).isEqualTo("transferred to another authority");
		assertThat(due("CP-5", "allocate-iro").withdrawn()).isFalse();
		assertThat(letters("CP-5")).isEmpty();
		needsAnIro("CP-6", MONDAY_EIGHT);
		confirm("CP-6");
		String officer = allocation("CP-6").officer();
		transfer("CP-6");
		assertNothingRuns("CP-6");
		assertThat(letters("CP-6")).contains("care-transferred to worker-1", "care-transferred to " + officer)
			.hasSize(4);
		assertThat(endReason("CP-6")).isEqualTo("transferred to another authority");
	}

	@Test
	void aPlainEndWritesNoLetter() {
		needsAnIro("CP-7", MONDAY_EIGHT);
		confirm("CP-7");
		this.care.end("CP-7", "2026-03-02T08:30", "returned home");
		assertThat(letters("CP-7")).hasSize(2);
		assertThat(endReason("CP-7")).isEqualTo("care ended");
	}

	/**
	 * A start is corrected while the manager confirms: whoever comes second is refused or
	 * sees it anew, and ledger, engine and allocation agree.
	 */
	@Test
	void aCorrectedStartMeetsAConfirmation() {
		for (int run = 0; run < 8; run++) {
			String childRef = "CP-8-" + run;
			needsAnIro(childRef, "2026-03-02");
			var task = task(childRef, CONFIRM);
			String officer = proposed(task);
			String fingerprint = fingerprint(childRef, "2026-02-27T08:00");
			List<String> results = Elsewhere.atOnce(List.of(
					() -> tried(
							() -> this.tasks.complete(task.getId(), Map.of("officer", officer, "lateness", "absence"))),
					() -> tried(() -> correct(childRef, "2026-02-27T08:00", fingerprint))));
			boolean allocated = this.allocations.current(childRef).isPresent();
			Instant start = this.care.openPeriod(childRef).orElseThrow().becameLookedAfterAt();
			boolean corrected = start.equals(Instant.parse("2026-02-27T08:00:00Z"));
			assertThat(allocated || corrected).as(results.toString()).isTrue();
			assertThat(allocated || results.get(0).contains("Nothing was changed")).as(results.toString()).isTrue();
			Deadline deadline = due(childRef, "allocate-iro");
			assertThat(deadline.state().open()).isEqualTo(!allocated);
			assertThat(deadline.startedAt()).as(results.toString())
				.isEqualTo(corrected ? start : Instant.parse("2026-03-02T00:00:00Z"));
			assertThat(openTasks(childRef).contains(CONFIRM)).isEqualTo(!allocated);
		}
	}

	private void assertNothingRuns(String childRef) {
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(childRef).count()).isZero();
	}

	private void withdraw(String childRef) {
		this.withdrawals.withdraw(childRef, "Another child.");
	}

	private void transfer(String childRef) {
		this.care.end(childRef, new WrittenEnd("2026-03-02T08:30", "moved", "transferred", "Elsewhere Council"));
	}

	private StartCorrection correct(String childRef, String start) {
		return correct(childRef, start, fingerprint(childRef, start));
	}

	private StartCorrection correct(String childRef, String start, String fingerprint) {
		return this.corrections.correct(childRef, new CorrectedStart(start, "The time is known now.", fingerprint));
	}

	private String fingerprint(String childRef, String start) {
		return ((StartCorrection.Shown) this.corrections.preview(childRef, start)).fingerprint();
	}

	private String endReason(String childRef) {
		return this.jdbc.sql("select end_reason from allocation where child_ref = ? order by id desc limit 1")
			.param(childRef)
			.query(String.class)
			.single();
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

}
