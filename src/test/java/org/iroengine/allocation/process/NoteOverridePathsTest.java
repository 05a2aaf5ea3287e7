package org.iroengine.allocation.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import org.iroengine.allocation.Decision;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Subject;
import org.iroengine.people.Absence;
import org.iroengine.people.Absences;
import org.iroengine.support.ModelFile;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * An officer whom a rule blocks becomes the IRO by an IRO manager's reason only, and the
 * head of safeguarding sees it.
 */
@TestPropertySource(properties = "spring.application.name=independence")
class NoteOverridePathsTest extends AllocationPaths {

	private static final ModelFile NOTE_OVERRIDE = ModelFile.of("allocation", NoteOverride.PROCESS);

	private static final String WHY = "Comes back tomorrow and knows the child.";

	@Autowired
	Absences absences;

	@BeforeEach
	void officerThreeIsAbsent() {
		at("2026-07-06T09:00:00Z");
		this.absences.save(new Absence("officer-3", LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 10), null));
	}

	@AfterAll
	void everyNodeWasPassed() {
		assertThat(visited(NoteOverride.PROCESS, "OV-")).isEqualTo(NOTE_OVERRIDE.ids());
	}

	@Test
	void overrideNoted() {
		Task task = needsAnIro("OV-01", "2026-07-06T08:00");
		assertThat(this.tasks.getVariable(task.getId(), "view").toString())
			.contains("officer-3, who may not: is absent until 10 July 2026");
		complete("manager", UserGroup.IRO_MANAGER, task, Map.of("officer", "officer-3", "reason", WHY));
		assertThat(allocation("OV-01").officer()).isEqualTo("officer-3");
		assertThat(kept("OV-01")).isEqualTo("{absent}: is absent until 10 July 2026");
		workOff("OV-01");
		Task note = task("OV-01", NOTE_OVERRIDE.id("Note the override"));
		assertThat(candidates(note)).containsExactly("safeguarding-head");
		assertThat(note.getDueDate().toInstant()).isEqualTo(Instant.parse("2026-07-13T22:59:00Z"));
		assertThat(this.tasks.getVariable(note.getId(), "view").toString()).contains("OV-01 (AB)", "officer-3", WHY,
				"is absent until 10 July 2026", "manager");
		complete("head", UserGroup.SAFEGUARDING_HEAD, note, Map.of());
		assertThat(openTasks("OV-01")).doesNotContain(note.getTaskDefinitionKey());
		assertThat(this.deadlines.required(override("OV-01"), "note-override").state()).isEqualTo(DeadlineState.MET);
		assertThat(audit("OV-01")).contains("manager: overridden", "head: override noted");
	}

	@Test
	void aBlockedOfficerNeedsAReason() {
		Task task = needsAnIro("OV-02", "2026-07-06T08:00");
		assertThatThrownBy(
				() -> complete("manager", UserGroup.IRO_MANAGER, task, Map.of("officer", "officer-3", "reason", " ")))
			.hasMessageContaining("Say why officer-3 and not the proposed officer.");
		assertThat(this.allocations.current("OV-02")).isEmpty();
	}

	@Test
	void onlyAnIroManagerOverrides() {
		needsAnIro("OV-03", "2026-07-06T08:00");
		long allocation = subject("OV-03").id();
		for (UserGroup group : List.of(UserGroup.BUSINESS_SUPPORT, UserGroup.SOCIAL_WORKER, UserGroup.ADMIN,
				UserGroup.SAFEGUARDING_HEAD)) {
			as("somebody", group,
					() -> assertThat(this.allocations.confirm(allocation, "officer-3", WHY)).isEqualTo(
							new Decision.Refused("officer-3 is absent until 10 July 2026. Choose another officer;"
									+ " only an IRO manager may choose officer-3 all the same.")));
		}
		assertThat(this.allocations.current("OV-03")).isEmpty();
	}

	@Test
	void whoHasLeftOrIsNoOfficerStaysImpossible() {
		Task task = needsAnIro("OV-04", "2026-07-06T08:00");
		for (String nobody : List.of("officer-4", "worker-2", "nobody")) {
			assertThatThrownBy(
					() -> complete("manager", UserGroup.IRO_MANAGER, task, Map.of("officer", nobody, "reason", WHY)))
				.hasMessageContaining("Choose another officer.");
			this.tasks.setAssignee(task.getId(), null);
		}
		assertThat(this.allocations.current("OV-04")).isEmpty();
	}

	@Test
	void whereNoRuleWasSetAsideThereIsNothingToNote() {
		Task task = needsAnIro("OV-05", "2026-07-06T08:00");
		String other = "officer-1".equals(proposed(task)) ? "officer-2" : "officer-1";
		complete("manager", UserGroup.IRO_MANAGER, task, Map.of("officer", other, "reason", WHY));
		workOff("OV-05");
		assertThat(openTasks("OV-05")).doesNotContain(NOTE_OVERRIDE.id("Note the override"));
		assertThat(this.deadlines.find(override("OV-05"), "note-override")).isEmpty();
	}

	private Subject override(String childRef) {
		return new Subject("override", subject(childRef).id(), childRef);
	}

	private String kept(String childRef) {
		return this.jdbc.sql("select overridden::text || ': ' || overridden_reason from allocation where id = ?")
			.param(subject(childRef).id())
			.query(String.class)
			.single();
	}

}
