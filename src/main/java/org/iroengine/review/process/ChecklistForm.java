package org.iroengine.review.process;

import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.engine.TaskForm;
import org.iroengine.review.Checklist;
import org.iroengine.review.Checklists;
import org.iroengine.review.ReviewVariables;

/** The checklist is filled in on a page; its task ends when that is done. */
@Component
class ChecklistForm implements TaskForm {

	private final ObjectProvider<Checklists> checklists;

	ChecklistForm(ObjectProvider<Checklists> checklists) {
		this.checklists = checklists;
	}

	@Override
	public String task() {
		return ConveneReview.FILL_IN;
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		long meetingId = (Long) variables.get(ReviewVariables.MEETING_ID);
		return this.checklists.getObject().find(meetingId).filter(Checklist::isOpen).isPresent()
				? List.of("Fill the checklist in on its page and send it from there; the task is done with it.")
				: List.of();
	}

}
