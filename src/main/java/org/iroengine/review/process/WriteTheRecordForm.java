package org.iroengine.review.process;

import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.engine.TaskForm;
import org.iroengine.review.RecordWriting;
import org.iroengine.review.ReviewVariables;
import org.iroengine.web.Problems.Fault;

/** What is written is typed on the page. */
@Component
class WriteTheRecordForm implements TaskForm {

	private final ObjectProvider<RecordWriting> record;

	WriteTheRecordForm(ObjectProvider<RecordWriting> record) {
		this.record = record;
	}

	@Override
	public String task() {
		return "Task_WriteTheRecord";
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		return this.record.getObject()
			.faults((Long) variables.get(ReviewVariables.REVIEW_ID))
			.stream()
			.map(Fault::message)
			.toList();
	}

}
