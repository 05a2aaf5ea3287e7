package org.iroengine.review.process;

import java.util.List;
import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.engine.TaskTime;
import org.iroengine.engine.TaskView;
import org.iroengine.engine.TaskView.Whose;
import org.iroengine.review.ReviewWork;
import org.iroengine.web.UserGroup;

/** The lists of Tasklist by which people plan their work on reviews. */
@Configuration(proxyBeanMethods = false)
class ReviewLists {

	private static final List<String> RECORD = List.of("Task_WriteTheRecord");

	@Bean
	TaskView conveningThisWeek() {
		return convening("Convening: this week", TaskTime.THIS_WEEK);
	}

	@Bean
	TaskView conveningNextWeek() {
		return convening("Convening: next week", TaskTime.NEXT_WEEK);
	}

	@Bean
	TaskView conveningLater() {
		return convening("Convening: later", TaskTime.LATER);
	}

	/**
	 * One row for each meeting: it is begun on its day, and what is not recorded stays.
	 */
	@Bean
	TaskView myReviewsThisMonth() {
		return new TaskView("My reviews this month", List.of("Task_RecordHowTheReviewWasHeld"), Set.of(UserGroup.IRO),
				Whose.MINE, TaskTime.BEGUN_THIS_MONTH);
	}

	@Bean
	TaskView myRecordsOverdue() {
		return new TaskView("My records overdue", RECORD, Set.of(UserGroup.IRO), Whose.MINE, TaskTime.OVERDUE);
	}

	@Bean
	TaskView recordsOverdue() {
		return new TaskView("Records overdue", RECORD, Set.of(UserGroup.IRO_MANAGER), Whose.EVERYBODYS,
				TaskTime.OVERDUE);
	}

	/** Whoever stands above answers where a team has no manager. */
	@Bean
	TaskView myRepliesDue() {
		return new TaskView(
				"My replies due", ReviewWork.REPLYING, Set.of(UserGroup.TEAM_MANAGER, UserGroup.SERVICE_MANAGER,
						UserGroup.HEAD_OF_SERVICE, UserGroup.ASSISTANT_DIRECTOR, UserGroup.DIRECTOR),
				Whose.MINE, TaskTime.ANY);
	}

	private static TaskView convening(String name, TaskTime time) {
		return new TaskView(name, ReviewWork.CONVENING, Set.of(UserGroup.BUSINESS_SUPPORT), Whose.OUR_GROUPS, time);
	}

}
