package org.iroengine.care.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.care.CareVariables;
import org.iroengine.care.Reentries;
import org.iroengine.engine.TaskForm;

/** Checks the decision on a same-day return before the task is completed. */
@Component
class DecideReentryForm implements TaskForm {

	private static final Set<Object> DECISIONS = Set.of(DecideReentry.MERGE, DecideReentry.KEEP_APART);

	private final ObjectProvider<Reentries> reentries;

	DecideReentryForm(ObjectProvider<Reentries> reentries) {
		this.reentries = reentries;
	}

	@Override
	public String task() {
		return "Task_MergeTheSameDayReturn";
	}

	@Override
	public Set<String> fields() {
		return Set.of(DecideReentry.DECISION, DecideReentry.REASON);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		List<String> faults = new ArrayList<>();
		Object decision = values.get(DecideReentry.DECISION);
		if (decision == null || !DECISIONS.contains(decision)) {
			faults.add("Choose whether to merge the periods or to keep them apart.");
		}
		if (DecideReentry.MERGE.equals(decision)) {
			this.reentries.getObject()
				.objectionToMerging((Long) variables.get(CareVariables.PERIOD_ID))
				.ifPresent(faults::add);
		}
		faults.addAll(this.reentries.getObject()
			.objections((values.get(DecideReentry.REASON) instanceof String reason) ? reason : null));
		return faults;
	}

}
