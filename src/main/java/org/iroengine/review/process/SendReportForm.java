package org.iroengine.review.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.engine.TaskForm;
import org.iroengine.review.ReviewVariables;
import org.iroengine.review.SocialWorkReports;

/** Checks what the social worker says of the report. */
@Component
class SendReportForm implements TaskForm {

	static final String TASK = "Task_SendTheReportAndCarePlanToTheIro";

	private final ObjectProvider<HoldDays> days;

	private final ObjectProvider<SocialWorkReports> reports;

	SendReportForm(ObjectProvider<HoldDays> days, ObjectProvider<SocialWorkReports> reports) {
		this.days = days;
		this.reports = reports;
	}

	@Override
	public String task() {
		return TASK;
	}

	@Override
	public Set<String> fields() {
		return HoldForms.FIELDS.get(TASK);
	}

	/** A report that was entered on a page is not asked for again. */
	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		long meetingId = (Long) variables.get(ReviewVariables.MEETING_ID);
		return (values.isEmpty() && this.reports.getObject().of(meetingId).isPresent()) ? List.of()
				: check(variables, values);
	}

	private List<String> check(Map<String, Object> variables, Map<String, Object> values) {
		List<String> faults = new ArrayList<>();
		this.days.getObject()
			.check(values.get(HoldForms.SENT_ON), variables, "Say when you sent the report to the IRO", faults);
		HoldForms.text(values.get(HoldForms.PLACE), 500, "Say where the report is on the case system", faults);
		if (!Set.<Object>of(HoldForms.YES, HoldForms.NO).contains(String.valueOf(values.get(HoldForms.PLAN)))) {
			faults.add("Say whether the care plan is with it.");
		}
		return faults;
	}

}
