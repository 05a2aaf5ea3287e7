package org.iroengine.dispute.process;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.dispute.GoodPracticeThreads;
import org.iroengine.dispute.GoodPracticeWords;
import org.iroengine.engine.TaskForm;

/**
 * Takes note of good practice, with a line where one is added; the line goes out of the
 * engine at once.
 */
@Component
class NoteGoodPracticeForm implements TaskForm {

	static final String TASK = "Task_TakeNoteOfGoodPractice";

	/** A line for the IRO, or null. */
	private static final String LINE = "practiceReply";

	private final ObjectProvider<GoodPracticeThreads> threads;

	NoteGoodPracticeForm(ObjectProvider<GoodPracticeThreads> threads) {
		this.threads = threads;
	}

	@Override
	public String task() {
		return TASK;
	}

	@Override
	public Set<String> fields() {
		return Set.of(LINE);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		Object line = values.get(LINE);
		boolean fits = line == null || line instanceof String text && text.length() <= GoodPracticeWords.LONGEST;
		return fits ? List.of()
				: List.of("Write at most %d characters, or nothing.".formatted(GoodPracticeWords.LONGEST));
	}

	@EventListener
	void on(DelegateTask task) {
		if (TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName()) && TASK.equals(task.getTaskDefinitionKey())) {
			this.threads.getObject()
				.noted((Long) task.getVariable(AcknowledgeGoodPractice.PRACTICE_ID), (String) task.getVariable(LINE));
			task.removeVariable(LINE);
		}
	}

}
