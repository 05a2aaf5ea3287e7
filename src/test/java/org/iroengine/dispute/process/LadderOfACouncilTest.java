package org.iroengine.dispute.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeState;
import org.iroengine.dispute.DisputeViews;
import org.iroengine.dispute.Ladder;
import org.iroengine.policy.PolicyFolders;
import org.iroengine.support.LadderFile;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A council whose levels last ten working days, the whole forty, and whose informal stage
 * is a quiet word of ten with the service manager; disputes that began on the ladder
 * before it go on with that.
 */
class LadderOfACouncilTest extends LadderLife {

	private static final Instant MONDAY = Instant.parse("2026-06-01T09:00:00Z");

	@Autowired
	private DisputeViews views;

	@DynamicPropertySource
	static void policy(DynamicPropertyRegistry settings) throws IOException {
		Path folder = Files.createTempDirectory("policy");
		LadderFile ladder = LadderFile.of(4, 9, 1).informal("quiet word", 10);
		ladder.write(folder);
		PolicyFolders.write(folder, LadderTable.PATH, ladder.text().replaceFirst("team-manager", "service-manager"));
		settings.add("iro.policy.dir", folder::toString);
	}

	@Test
	void tenDaysAtEachLevel() {
		this.clock.set(MONDAY);
		Dispute dispute = informal("LC-1", EVERYBODY);
		assertThat(this.views.of(dispute.id()).level()).isEqualTo("quiet word");
		assertThat(timer("LC-1", "Timer_InformalDatePassed")).isEqualTo("2026-06-15T23:00:00Z");
		at("LC-1", "2026-06-16T09:00:00Z");
		assertThat(again(dispute).state()).as("no date makes it formal").isEqualTo(DisputeState.INFORMAL);
		makeFormal(dispute, 1);
		assertThat(this.views.of(dispute.id()).level()).startsWith("Level 1 of 4, level 1: ");
		assertThat(total(again(dispute)).dueOn()).isEqualTo("2026-08-11");
		assertThat(levelDue(dispute)).isEqualTo("2026-06-29");
		at("LC-1", "2026-06-30T09:00:00Z");
		assertThat(levelDue(dispute)).isEqualTo("2026-07-10");
		at("LC-1", "2026-07-23T09:00:00Z");
		reply("LC-1");
		assertThat(levelDue(dispute)).as("the verdict").isEqualTo("2026-07-24");
		judge("LC-1", "not-satisfied");
		assertThat(levelDue(dispute)).as("counted from the verdict").isEqualTo("2026-08-05");
		at("LC-1", "2026-08-12T09:00:00Z");
		assertThat(again(dispute).overTotalAt()).isEqualTo("2026-08-11T23:00:00Z");
		assertThat(turns(dispute)).containsExactly("1 team-manager-1: Not answered",
				"2 service-manager-1: Not answered", "3 head-of-service-1: Not satisfied",
				"4 assistant-director-1: Not answered", "4 assistant-director-1: open");
	}

	@Test
	void itsQuietWordEndsAsFixed() {
		this.clock.set(MONDAY);
		Dispute dispute = informal("LC-4", EVERYBODY);
		assertThat(letters("LC-4")).contains("dispute-informal to service-manager-1")
			.doesNotContain("dispute-informal to team-manager-1");
		Task word = task("LC-4", SettleInformallyForm.TASK);
		as("officer-1", UserGroup.IRO, () -> this.tasks.complete(word.getId(), Map.of("settlement", "fixed",
				"informalOutcome", "The plan is there.", "informalImpact", "Knows where to live.")));
		assertThat(again(dispute).state()).isEqualTo(DisputeState.RESOLVED);
		assertThat(again(dispute).formalAt()).isNull();
	}

	@Test
	void runningDisputesFinishOnTheLadderTheyBeganWith() {
		Ladder before = LadderTable.read(PolicyFolders.shipped().file(LadderTable.PATH).orElseThrow());
		this.clock.set(MONDAY);
		Dispute begun = formalOn(before, "LC-2", EVERYBODY, 1);
		Dispute later = makeFormal(informal("LC-3", EVERYBODY), 1);
		assertThat(List.of(begun.ladderVersion(), later.ladderVersion())).doesNotHaveDuplicates();
		assertThat(levelDue(begun)).isEqualTo("2026-06-05");
		assertThat(levelDue(later)).isEqualTo("2026-06-12");
		at("LC-2", "2026-06-06T09:00:00Z");
		assertThat(this.views.of(begun.id()).level()).startsWith("Level 2 of 4, service manager: ");
		assertThat(levelDue(begun)).isEqualTo("2026-06-11");
		at("LC-2", "2026-06-24T09:00:00Z");
		assertThat(turns(begun)).containsExactly("1 team-manager-1: Not answered", "2 service-manager-1: Not answered",
				"3 head-of-service-1: Not answered", "4 director-1: Not answered", "4 director-1: open");
		assertThat(this.views.of(begun.id()).next())
			.isEqualTo("This is the top: it is asked again, and the dispute " + "stays open.");
		reply("LC-2");
		judge("LC-2", "satisfied");
		assertThat(again(begun).state()).isEqualTo(DisputeState.RESOLVED);
	}

}
