package org.iroengine.review.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.engine.TaskForm;
import org.iroengine.review.SeenWay;

/** Checks what the IRO says of speaking with the child. */
@Component
class SeeTheChildForm implements TaskForm {

	static final String TASK = "Task_SeeTheChildBeforeTheReview";

	private final ObjectProvider<HoldDays> days;

	SeeTheChildForm(ObjectProvider<HoldDays> days) {
		this.days = days;
	}

	@Override
	public String task() {
		return TASK;
	}

	@Override
	public Set<String> fields() {
		return HoldForms.FIELDS.get(TASK);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		Optional<SeenWay> way = HoldForms.way(values.get(HoldForms.SEEN));
		if (way.isEmpty()) {
			return List.of("Say how you spoke with the child, or why not.");
		}
		List<String> faults = new ArrayList<>();
		if (way.get().hasDay()) {
			this.days.getObject()
				.check(values.get(HoldForms.SEEN_ON), variables, "Say when, or when it was offered", faults);
		}
		Object reason = values.get(HoldForms.SEEN_REASON);
		if (way.get() == SeenWay.NOT_DONE || reason != null) {
			HoldForms.text(reason, HoldForms.LONGEST, "Say why it was not done", faults);
		}
		return faults;
	}

}
