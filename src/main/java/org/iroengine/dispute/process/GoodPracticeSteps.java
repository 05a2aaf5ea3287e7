package org.iroengine.dispute.process;

import java.util.Date;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

import org.iroengine.dispute.GoodPracticeLetters;
import org.iroengine.dispute.GoodPracticeReader;
import org.iroengine.dispute.GoodPracticeThreads;
import org.iroengine.dispute.GoodPracticeView;
import org.iroengine.dispute.GoodPractices;
import org.iroengine.engine.Steps;

/** What the process that tells of good practice may call. */
@Steps
public class GoodPracticeSteps {

	private final GoodPractices practices;

	private final GoodPracticeThreads threads;

	private final GoodPracticeLetters letters;

	private final ObjectMapper json;

	GoodPracticeSteps(GoodPractices practices, GoodPracticeThreads threads, GoodPracticeLetters letters,
			ObjectMapper json) {
		this.practices = practices;
		this.threads = threads;
		this.letters = letters;
		this.json = json;
	}

	/** Writes to the worker and the manager. */
	public void tell(long practiceId) {
		this.letters.tell(practiceId);
	}

	/** Whose tasks there are. */
	public List<String> readers(long practiceId) {
		return this.threads.readers(practiceId).stream().map(GoodPracticeReader::person).toList();
	}

	/** The last moment in which it stands among tasks: the date of a task. */
	public Date lastMoment(long practiceId) {
		return Date.from(this.threads.due(practiceId).lastMoment());
	}

	/** From when it is no task any more: the date of a timer. */
	public Date dueAt(long practiceId) {
		return Date.from(this.threads.due(practiceId).dueAt());
	}

	/** What the form shows. */
	public JsonValue view(long practiceId) throws JsonProcessingException {
		GoodPracticeView view = GoodPracticeView.of(this.practices.get(practiceId));
		return SpinValues.jsonValue(this.json.writeValueAsString(view)).create();
	}

	/** Records whether all have read it. */
	public void settle(long practiceId) {
		this.threads.settle(practiceId);
	}

}
