package org.iroengine.deadline.web;

import org.iroengine.web.Problems.Fault;

/**
 * A fault as the calendar's page shows it.
 *
 * @param field the field of the page to mend it in
 * @param message what is wrong and what to do
 */
record ShownFault(String field, String message) {

	static ShownFault of(Fault fault) {
		return switch (fault.field()) {
			case "add[0].date" -> new ShownFault("date", "The day to add: " + fault.message());
			case "add[0].name" -> new ShownFault("name", "The name of the day to add: " + fault.message());
			case "cancel[0]" -> new ShownFault("cancel", "The day to cancel: " + fault.message());
			case "add" -> new ShownFault("date", "Fill in a day to add, or choose a day to cancel.");
			case "bank-holidays" -> new ShownFault("bank-holidays", fault.message());
			default ->
				fault.field().contains(".") ? new ShownFault("bank-holidays", fault.field() + ": " + fault.message())
						: new ShownFault("main", "The year " + fault.field() + " " + fault.message());
		};
	}

}
