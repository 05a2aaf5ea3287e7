package org.iroengine.review.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.Task;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.review.BookedTogether;
import org.iroengine.review.Bookings;
import org.iroengine.review.ReviewVariables;
import org.iroengine.review.WrittenBooking;

/**
 * Books a review as the form of its task was filled in. An address and reasons do not
 * stay in the process, which runs for weeks.
 */
@Component
class BookedTasks {

	private final ObjectProvider<Bookings> bookings;

	private final ObjectProvider<TaskService> tasks;

	private final BookReviewForm form;

	BookedTasks(ObjectProvider<Bookings> bookings, ObjectProvider<TaskService> tasks, BookReviewForm form) {
		this.bookings = bookings;
		this.tasks = tasks;
		this.form = form;
	}

	@EventListener
	void on(DelegateTask task) {
		if (TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName())
				&& ConveneReview.BOOK.equals(task.getTaskDefinitionKey())) {
			book(task);
		}
	}

	/** Brothers and sisters get a meeting each, by a task and an event of their own. */
	private void book(DelegateTask task) {
		Map<String, Object> values = new HashMap<>(task.getVariables());
		values.keySet().retainAll(this.form.fields());
		task.getExecution().removeVariables(this.form.fields());
		WrittenBooking written = BookReviewForm.written(values);
		long meetingId = (Long) task.getVariable(ReviewVariables.MEETING_ID);
		List<Long> siblings = written.withSiblings() ? this.bookings.getObject().siblings(meetingId) : List.of();
		this.bookings.getObject().book(meetingId, written);
		values.put(BookReviewForm.WITH_SIBLINGS, false);
		siblings.forEach((sibling) -> bookToo(sibling, values));
	}

	/** A brother's or sister's meeting moved, and this one is held with it. */
	@EventListener
	void on(BookedTogether news) {
		bookToo(news.meetingId(), BookReviewForm.values(news.written()));
	}

	private void bookToo(long meetingId, Map<String, Object> values) {
		List<Task> open = this.tasks.getObject()
			.createTaskQuery()
			.taskDefinitionKey(ConveneReview.BOOK)
			.processVariableValueEquals(ReviewVariables.MEETING_ID, meetingId)
			.list();
		open.forEach((task) -> this.tasks.getObject().complete(task.getId(), values));
	}

}
