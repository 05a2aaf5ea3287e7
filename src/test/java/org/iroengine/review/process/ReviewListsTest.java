package org.iroengine.review.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.engine.TaskLists;
import org.iroengine.review.ReplyKind;
import org.iroengine.review.Review;
import org.iroengine.review.ReviewWork;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands in the lists by which people plan, with the rights of whoever looks. It is
 * Monday 2 March 2026, or later.
 */
class ReviewListsTest extends RecordPaths {

	@Autowired
	FilterService filters;

	@Autowired
	TaskLists lists;

	@Test
	void conveningStandsByWeek() {
		at("2026-03-02T09:00:00Z");
		meeting("RL-01", "2026-03-26T10:00:00Z");
		meeting("RL-02", "2026-03-31T10:00:00Z");
		meeting("RL-03", "2026-04-16T10:00:00Z");
		assertThat(convening("this week")).containsExactly("RL-01");
		assertThat(convening("next week")).containsExactly("RL-02");
		assertThat(convening("later")).containsExactly("RL-03");
		at("2026-03-12T09:00:00Z");
		assertThat(convening("this week")).as("what is late stays").containsExactly("RL-01", "RL-02");
		at("2026-03-16T09:00:00Z");
		assertThat(convening("this week")).containsExactly("RL-01", "RL-02");
		assertThat(convening("next week")).containsExactly("RL-03");
	}

	@Test
	void aTaskDueOnSundayNightIsOfThisWeekAlsoWhenTheClocksChange() {
		at("2026-03-02T09:00:00Z");
		Task task = asked("RL-04", "2026-04-30T10:00:00Z");
		at("2026-03-25T09:00:00Z");
		dueAt(task, "2026-03-29T22:59:00Z");
		assertThat(seen("support", "Convening: this week")).contains("RL-04");
		dueAt(task, "2026-03-29T23:01:00Z");
		assertThat(seen("support", "Convening: this week")).doesNotContain("RL-04");
		assertThat(seen("support", "Convening: next week")).contains("RL-04");
	}

	@Test
	void theIroSeesTheMeetingsOfThisMonthAndOnlyTheirOwn() {
		at("2026-03-02T09:00:00Z");
		meeting("RL-11", "2026-03-31T10:00:00Z");
		meeting("RL-12", "2026-04-01T09:00:00Z");
		assertThat(seen("officer-1", "My reviews this month")).contains("RL-11").doesNotContain("RL-12");
		at("2026-03-31T23:30:00Z");
		assertThat(seen("officer-1", "My reviews this month")).as("it is April in London").contains("RL-11", "RL-12");
		assertThat(seen("officer-2", "My reviews this month")).isEmpty();
	}

	@Test
	void aTeamManagerSeesTheRepliesThatAreTheirs() {
		Review review = decided("RL-21");
		held("RL-22");
		assertThat(seen("lead-1", "My replies due")).contains("RL-21").doesNotContain("RL-22");
		assertThat(seen("lead-2", "My replies due")).doesNotContain("RL-21");
		assertThat(this.lists.held("lead-1", ReviewWork.REPLYING)).as("as the digest counts them").isPositive();
		reply(review, ReplyKind.AGREED, "");
		assertThat(seen("lead-1", "My replies due")).doesNotContain("RL-21");
	}

	@Test
	void recordsOverdueAreSeenByTheirIroAndByTheManagers() {
		Review review = decided("RL-31");
		at("2026-04-08T22:30:00Z");
		assertThat(seen("officer-1", "My records overdue")).doesNotContain("RL-31");
		assertThat(seen("manager", "Records overdue")).doesNotContain("RL-31");
		at("2026-04-08T23:00:00Z");
		assertThat(seen("officer-1", "My records overdue")).contains("RL-31");
		assertThat(seen("officer-2", "My records overdue")).doesNotContain("RL-31");
		assertThat(seen("manager", "Records overdue")).contains("RL-31");
		write(review);
		assertThat(seen("manager", "Records overdue")).doesNotContain("RL-31");
	}

	@Test
	void midPointsStandInTheListOnlyWhereNobodyHasThem() {
		this.reviews.open(held("RL-41").periodId());
		at("2026-04-20T09:00:00Z");
		workOff("RL-41");
		Task task = task("RL-41", "Task_DoTheMidPointReview");
		assertThat(task.getAssignee()).isEqualTo("officer-1");
		String list = "Mid-point reviews of children without an IRO";
		assertThat(seen("manager", list)).doesNotContain("RL-41");
		this.tasks.setAssignee(task.getId(), null);
		assertThat(seen("manager", list)).contains("RL-41");
		assertThat(lists("officer-1")).doesNotContain(list);
	}

	@Test
	void aListIsSeenByWhomItIsForAlone() {
		assertThat(lists("support"))
			.contains("Convening: this week", "Convening: next week", "Convening: later", "Distributions overdue")
			.doesNotContain("Records overdue", "My replies due", "My reviews this month");
		assertThat(lists("manager")).contains("Records overdue")
			.doesNotContain("Convening: this week", "My replies due");
		assertThat(lists("officer-1")).contains("My reviews this month", "My records overdue")
			.doesNotContain("Records overdue");
		assertThat(lists("lead-1")).contains("My replies due").doesNotContain("My reviews this month");
	}

	/** Of the first three children. */
	private List<String> convening(String week) {
		return seen("support", "Convening: " + week).stream().filter((child) -> child.matches("RL-0[123]")).toList();
	}

	private void meeting(String childRef, String startsAt) {
		this.cases.booked(childRef, startsAt);
		workOff(childRef);
	}

	private Task asked(String childRef, String startsAt) {
		meeting(childRef, startsAt);
		return task(childRef, ConveneReview.FILL_IN);
	}

	private void dueAt(Task task, String instant) {
		task.setDueDate(Date.from(Instant.parse(instant)));
		this.tasks.saveTask(task);
	}

	private List<String> lists(String person) {
		return asking(person, () -> this.filters.createTaskFilterQuery().list().stream().map(Filter::getName).toList());
	}

	/**
	 * The children whose tasks the person finds in a list, what is due first at the top.
	 */
	private List<String> seen(String person, String list) {
		Filter filter = this.filters.createTaskFilterQuery().filterName(list).singleResult();
		List<Task> found = asking(person, () -> this.filters.list(filter.getId()));
		return found.stream().map((task) -> (String) this.tasks.getVariable(task.getId(), "childRef")).toList();
	}

	private <T> T asking(String person, Supplier<T> question) {
		List<String> groups = this.identity.createGroupQuery()
			.groupMember(person)
			.list()
			.stream()
			.map(Group::getId)
			.toList();
		this.identity.setAuthentication(person, groups);
		try {
			return question.get();
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

}
