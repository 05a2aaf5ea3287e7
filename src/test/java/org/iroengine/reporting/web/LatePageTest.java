package org.iroengine.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.iroengine.support.ReviewVisits;

import static org.assertj.core.api.Assertions.assertThat;

/** What is late about reviews stands on one page, with the child and who has it. */
class LatePageTest extends ReviewVisits {

	private static final Pattern ROW = Pattern.compile("<tr>\\s*<td.*?</tr>", Pattern.DOTALL);

	@Test
	void reviewsDecisionsRepliesRecordsAndDistributionsWithWhoHasThem() {
		this.records.written(this.cases.open("LP-4"), this.clock);
		this.household.workOff();
		at("2026-03-02T09:00:00Z");
		this.household.allocated("LP-1", "officer-2");
		this.household.workOff();
		held("LP-2");
		held("LP-3");
		decide("LP-3");
		assertThat(late("LP-1")).as("in time").noneMatch((row) -> row.startsWith("First review"));
		at("2026-04-23T09:00:00Z");
		assertThat(late("LP-1")).contains("First review | officer-2 | Mon 30 Mar 2026 23:59",
				"The IRO books the review | officer-2 | Mon 9 Mar 2026 23:59");
		assertThat(late("LP-2")).contains(
				"Decisions reach the team manager and those attending | officer-1 | Mon 23 Mar 2026 23:59",
				"The full record is written | officer-1 | Wed 8 Apr 2026 23:59");
		assertThat(late("LP-3"))
			.contains("The team manager replies to the decisions | lead-1 | Mon 23 Mar 2026 23:59",
					"The full record is written | officer-1 | Wed 8 Apr 2026 23:59")
			.noneMatch((row) -> row.startsWith("Decisions"));
		assertThat(late("LP-4")).contains("The record is distributed | Business support | Wed 22 Apr 2026 23:59");
		assertThat(this.callers.person("manager").get("/late").body()).as("the oldest first")
			.containsSubsequence("/children/LP-1\"", "Mon 9 Mar 2026", "/children/LP-2\"", "Mon 23 Mar 2026",
					"/children/LP-4\"", "Wed 22 Apr 2026");
	}

	@Test
	void whoTookTheTaskHasIt() {
		this.records.written(this.cases.open("LP-5"), this.clock);
		this.household.workOff();
		this.tasks.setAssignee(task("LP-5", "DistributeTheRecord"), "support");
		at("2026-04-23T09:00:00Z");
		assertThat(late("LP-5")).contains("The record is distributed | support | Wed 22 Apr 2026 23:59");
	}

	private void decide(String childRef) {
		post("officer-1", "/decisions", Map.of("taskId", task(childRef, "WriteTheDecisions"), "what", "send", "words-0",
				"Swim", "owner-0", "Social worker", "due-0", "30/04/2026"));
	}

	/** What is late about the child, who has it, and since when. */
	private List<String> late(String childRef) {
		String page = this.callers.person("manager").get("/late").body();
		return ROW.matcher(page)
			.results()
			.map(MatchResult::group)
			.filter((row) -> row.contains("href=\"/children/" + childRef + "\""))
			.map((row) -> List.of(row.replaceAll("<[^>]+>", "|").replaceAll("\\s+", " ").split("(\\| ?)+")))
			.map((cells) -> String.join(" | ", cells.subList(2, 5)))
			.toList();
	}

}
