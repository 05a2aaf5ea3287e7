package org.iroengine.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.iroengine.policy.PolicyFolders;
import org.iroengine.web.UserGroup;

/**
 * A ladder of disputes as a council would write it, with levels of one length that go up
 * from the team manager; the chief executive stands on every level above the sixth.
 *
 * @param levels how many formal ones
 * @param reply working days
 * @param verdict working days
 * @param informal the title of the informal stage; null for none
 * @param informalDays working days
 */
public record LadderFile(int levels, int reply, int verdict, String informal, int informalDays) {

	private static final String PATH = "processes/dispute/dispute-ladder.dmn";

	private static final String TIMESCALES = "processes/deadline/timescales.dmn";

	private static final String BOTH_TOTALS = "(?s)(<text>\"dispute-total(?:-protection)?\"</text>.*?<text>)20<";

	private static final List<UserGroup> RUNGS = List
		.copyOf(EnumSet.range(UserGroup.TEAM_MANAGER, UserGroup.CHIEF_EXECUTIVE));

	/** Levels with the informal stage as it is shipped. */
	public static LadderFile of(int levels, int reply, int verdict) {
		return new LadderFile(levels, reply, verdict, "informal stage", 5);
	}

	/** The same with an informal stage of its own. */
	public LadderFile informal(String title, int days) {
		return new LadderFile(this.levels, this.reply, this.verdict, title, days);
	}

	/** The same without an informal stage. */
	public LadderFile formalOnly() {
		return informal(null, 0);
	}

	/** The working days of all levels. */
	public int total() {
		return this.levels * (this.reply + this.verdict);
	}

	/**
	 * Puts it into a council's folder, and where it lasts longer than the twenty days, a
	 * table of timescales with a longer whole.
	 */
	public void write(Path folder) {
		PolicyFolders.write(folder, PATH, text());
		if (total() > 20) {
			PolicyFolders.write(folder, TIMESCALES,
					PolicyFolders.shipped()
						.file(TIMESCALES)
						.orElseThrow()
						.text()
						.replaceAll(BOTH_TOTALS, "$1" + total() + "<"));
		}
	}

	/** What the table says. */
	public String text() {
		List<String> rows = new ArrayList<>();
		if (this.informal != null) {
			rows.add(row(0, this.informal, RUNGS.get(0), this.informalDays, 0, "ask-iro"));
		}
		for (int level = 1; level <= this.levels; level++) {
			UserGroup rung = RUNGS.get(Math.min(level, RUNGS.size()) - 1);
			rows.add(row(level, "level " + level, rung, this.reply, this.verdict,
					(level < this.levels) ? "next-level" : "ask-again"));
		}
		return """
				<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="test">
				<decision id="dispute-ladder" name="l" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
				 camunda:historyTimeToLive="180"><decisionTable id="dt" hitPolicy="UNIQUE">
				<input id="i"><inputExpression id="e" typeRef="integer"><text>level</text></inputExpression></input>
				<output id="o1" name="title"/><output id="o2" name="responder"/><output id="o3" name="replyDays"/>
				<output id="o4" name="verdictDays"/><output id="o5" name="atEnd"/><output id="o6" name="grade"/>
				<output id="o7" name="source"/>%s</decisionTable></decision></definitions>
				""".formatted(String.join("\n", rows));
	}

	private static String row(int level, String title, UserGroup rung, int reply, int verdict, String end) {
		return """
				<rule id="r%d"><inputEntry><text>%1$d</text></inputEntry><outputEntry><text>"%s"</text></outputEntry>
				<outputEntry><text>"%s"</text></outputEntry><outputEntry><text>%d</text></outputEntry>
				<outputEntry><text>%d</text></outputEntry><outputEntry><text>"%s"</text></outputEntry>
				<outputEntry><text>"council"</text></outputEntry><outputEntry><text>"a test"</text></outputEntry></rule>
				""".formatted(level, title, rung.id(), reply, verdict, end);
	}

}
