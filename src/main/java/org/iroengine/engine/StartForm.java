package org.iroengine.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns the start form of a process into the capability's own operation, so that what was
 * typed is checked and recorded once, and only ids become variables.
 */
public interface StartForm {

	/** The id of the process that the form starts. */
	String process();

	/** The names of the fields that may be submitted; any other name is refused. */
	Set<String> fields();

	/** Performs the operation, which starts the process, or refuses it. */
	Result submit(Map<String, Object> values);

	/** What became of a submission. */
	sealed interface Result {

	}

	/** The process that now runs is the one that carries this variable. */
	record Started(String variable, Object value) implements Result {
	}

	/** What is wrong, each fault a sentence that says what to do. */
	record Refused(List<String> faults) implements Result {
	}

}
