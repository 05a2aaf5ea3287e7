package org.iroengine.engine;

import java.util.Map;
import java.util.Set;

/**
 * What may be chosen in a field of start forms, where a table of the council says so; a
 * start form, unlike that of a task, has no process to ask.
 */
public interface FormChoices {

	/** The ids of the forms. */
	Set<String> forms();

	/** The key of the field. */
	String field();

	/** What people read, by its value, in the order of the table. */
	Map<String, String> choices();

}
