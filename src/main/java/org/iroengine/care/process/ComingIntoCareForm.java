package org.iroengine.care.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.care.Arrival;
import org.iroengine.care.Care;
import org.iroengine.care.CareVariables;
import org.iroengine.care.ComingIntoCare;
import org.iroengine.engine.StartForm;
import org.iroengine.web.Problems.Fault;

/**
 * The start form of {@code look-after-child}: the same operation as a call from a
 * case-management system.
 */
@Component
class ComingIntoCareForm implements StartForm {

	private final ObjectProvider<Care> care;

	ComingIntoCareForm(ObjectProvider<Care> care) {
		this.care = care;
	}

	@Override
	public String process() {
		return LookAfterChild.PROCESS;
	}

	@Override
	public Set<String> fields() {
		return Set.of("childRef", "initials", "dateOfBirth", "startDate", "startTime", "legalStatus", "locality",
				"team", "socialWorker", "siblings", "parents", "needs");
	}

	@Override
	public Result submit(Map<String, Object> values) {
		Arrival arrival = this.care.getObject().arrive(written(values));
		if (arrival instanceof Arrival.Recorded recorded) {
			return new Started(CareVariables.PERIOD_ID, recorded.period().id());
		}
		return new Refused(reasons(arrival));
	}

	private static List<String> reasons(Arrival arrival) {
		if (arrival instanceof Arrival.Refused refused) {
			return refused.faults().stream().map(Fault::message).toList();
		}
		if (arrival instanceof Arrival.AlreadyInCare inCare) {
			return List.of(inCare.advice());
		}
		return List.of("This child and this start are recorded already. Nothing was changed.");
	}

	private static ComingIntoCare written(Map<String, Object> values) {
		return new ComingIntoCare(text(values, "childRef"), text(values, "dateOfBirth"), start(values), null,
				text(values, "legalStatus"), text(values, "initials"), text(values, "locality"), text(values, "team"),
				text(values, "socialWorker"), list(values, "siblings"), list(values, "needs"), list(values, "parents"));
	}

	/**
	 * The service is told by this form, so notification is now; the start is a date, and
	 * a time where it is known.
	 */
	private static String start(Map<String, Object> values) {
		String time = text(values, "startTime");
		return text(values, "startDate") + ((time == null) ? "" : "T" + time);
	}

	/** What was typed, or null where the field was left empty. */
	private static String text(Map<String, Object> values, String field) {
		Object value = values.get(field);
		return (value == null || value.toString().isBlank()) ? null : value.toString().strip();
	}

	private static List<String> list(Map<String, Object> values, String field) {
		String typed = text(values, field);
		return (typed == null) ? List.of()
				: Arrays.stream(typed.split(",")).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

}
