package org.iroengine.review.web;

import java.util.function.LongFunction;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import org.iroengine.engine.TaskPages;
import org.iroengine.review.ReviewVariables;
import org.iroengine.web.CurrentUser;

/** The tasks of writing a review up, each with a page of its own. */
@Component
class ReviewTasks {

	private static final String PROCESS = "record-review";

	/** What the page of a task that is not theirs asks for. */
	private record Shown(String taskId) {
	}

	private final TaskPages tasks;

	private final ReviewHeads heads;

	ReviewTasks(TaskPages tasks, ReviewHeads heads) {
		this.tasks = tasks;
		this.heads = heads;
	}

	/**
	 * Works with the review of the user's own task; says whose the task is where it is
	 * not theirs.
	 */
	ModelAndView ifTheirs(String taskId, LongFunction<ModelAndView> work) {
		return this.tasks.number(taskId, PROCESS, ReviewVariables.REVIEW_ID)
			.map((id) -> work.apply(id).addObject("head", this.heads.of(id)))
			.orElseGet(() -> whose(taskId))
			.addObject("user", CurrentUser.name())
			.addObject("taskId", taskId);
	}

	/** Completes the task and says what was done, or shows the page again. */
	ModelAndView complete(String taskId, String words) {
		return this.tasks.complete(taskId, PROCESS) ? new ModelAndView("review-done").addObject("notice", words)
				: whose(taskId);
	}

	/** Takes the task where nobody has it; only replies can be so. */
	void claim(String taskId) {
		this.tasks.claim(taskId, PROCESS);
	}

	private ModelAndView whose(String taskId) {
		return new ModelAndView("task").addObject("task", this.tasks.open(taskId, PROCESS))
			.addObject("title", "A task about a review")
			.addObject("path", "/decisions/reply")
			.addObject("view", new Shown(taskId));
	}

	static ModelAndView refused(ModelAndView page) {
		page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
		return page;
	}

}
