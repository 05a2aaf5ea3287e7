package org.iroengine.dispute.process;

import java.nio.file.Path;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.iroengine.dispute.Ladder;
import org.iroengine.dispute.LadderLevel;
import org.iroengine.policy.PolicyFile;
import org.iroengine.policy.PolicyFolders;
import org.iroengine.support.LadderFile;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** The ladder of disputes: every row, and ladders of other councils. */
class LadderTableTest {

	private static final PolicyFile SHIPPED = PolicyFolders.shipped().file(LadderTable.PATH).orElseThrow();

	private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(textBlock = """
			0 , informal stage                       , team-manager    , 5 , 0 , ask-iro
			1 , team manager                         , team-manager    , 4 , 1 , next-level
			2 , service manager                      , service-manager , 4 , 1 , next-level
			3 , head of service or assistant director , head-of-service , 4 , 1 , next-level
			4 , director                             , director        , 4 , 1 , ask-again
			""")
	void aRowSaysWhoAnswersAndHowSoon(int level, String title, String responder, int reply, int verdict, String end) {
		DmnDecisionRuleResult row = ENGINE
			.evaluateDecisionTable(LadderTable.file(SHIPPED).parsed(ENGINE), Map.of("level", level))
			.getSingleResult();
		assertThat(row.getEntryMap()).containsEntry("title", title)
			.containsEntry("responder", responder)
			.containsEntry("replyDays", reply)
			.containsEntry("verdictDays", verdict)
			.containsEntry("atEnd", end)
			.containsEntry("grade", "ours");
		Ladder ladder = LadderTable.read(SHIPPED);
		assertThat((level == 0) ? ladder.informal() : ladder.level(level))
			.isEqualTo(new LadderLevel(level, title, UserGroup.of(responder), reply, verdict));
	}

	@Test
	void noRowIsLeftOut() {
		assertThat(LadderTable.file(SHIPPED).rows()).hasSize(5);
		assertThat(LadderTable.read(SHIPPED).levels()).extracting(LadderLevel::number).containsExactly(1, 2, 3, 4);
	}

	@Test
	void isNamedByItsContent() {
		assertThat(LadderTable.read(SHIPPED).version()).matches("dispute-ladder@[0-9a-f]{8}")
			.isNotEqualTo(council(LadderFile.of(4, 4, 1)).version());
	}

	@Test
	void theOrderOfTheRowsDoesNotMatter() {
		LadderFile file = LadderFile.of(3, 4, 1);
		String turned = file.text()
			.replaceFirst("(?s)(<rule id=\"r1\">.*?</rule>)(.*)(<rule id=\"r3\">.*?</rule>)", "$3$2$1");
		PolicyFolders.write(this.folder, LadderTable.PATH, turned);
		assertThat(read().levels()).isEqualTo(council(file).levels()).hasSize(3);
	}

	@Test
	void aCouncilMayHaveAnInformalStageOfItsOwnOrNone() {
		assertThat(council(LadderFile.of(2, 8, 2).informal("quiet word", 10)).informal())
			.isEqualTo(new LadderLevel(0, "quiet word", UserGroup.TEAM_MANAGER, 10, 0));
		assertThat(council(LadderFile.of(2, 8, 2).formalOnly()).informal()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "1, 1, 1", "2, 8, 2", "3, 8, 2", "5, 3, 1", "7, 1, 1", "9, 1, 1" })
	void laddersOfOtherLengthsHaveNoFault(int levels, int reply, int verdict) {
		LadderFile file = LadderFile.of(levels, reply, verdict);
		Ladder ladder = council(file);
		assertThat(new LadderCheck().faults(PolicyFolders.files(this.folder))).isEmpty();
		assertThat(ladder.top().number()).isEqualTo(levels);
		assertThat(ladder.levels()).extracting(LadderLevel::responder).isSorted().startsWith(UserGroup.TEAM_MANAGER);
	}

	private Ladder council(LadderFile file) {
		file.write(this.folder);
		return read();
	}

	private Ladder read() {
		return LadderTable.read(PolicyFolders.files(this.folder).file(LadderTable.PATH));
	}

}
