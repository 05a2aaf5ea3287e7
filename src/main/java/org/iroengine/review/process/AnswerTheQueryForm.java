package org.iroengine.review.process;

import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.engine.TaskForm;
import org.iroengine.review.ReplyDrafts;
import org.iroengine.review.ReviewVariables;

/** What is answered is typed on the page. */
@Component
class AnswerTheQueryForm implements TaskForm {

	private final ObjectProvider<ReplyDrafts> drafts;

	AnswerTheQueryForm(ObjectProvider<ReplyDrafts> drafts) {
		this.drafts = drafts;
	}

	@Override
	public String task() {
		return "Task_AnswerTheQuery";
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		return this.drafts.getObject().answer((Long) variables.get(ReviewVariables.REVIEW_ID)).isPresent() ? List.of()
				: List.of("Open the page and write your answer.");
	}

}
