package org.iroengine.review.process;

import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.calendar.WrittenDate;
import org.iroengine.review.Adjournments;
import org.iroengine.review.ChildFeedback;
import org.iroengine.review.ChildrenSeen;
import org.iroengine.review.ReviewVariables;
import org.iroengine.review.SocialWorkReport;
import org.iroengine.review.SocialWorkReports;

/**
 * Keeps what the forms around a meeting say, and takes it out of the engine at once: no
 * reason and no word of a child stays in its variables.
 */
@Component
class HoldAnswers {

	/** What gateways ask for stays. */
	private static final Set<String> ROUTING = Set.of(HoldReview.WITHOUT_REPORT, HoldReview.APPROVAL);

	private final ObjectProvider<SocialWorkReports> reports;

	private final ObjectProvider<ChildrenSeen> seen;

	private final ObjectProvider<Adjournments> adjournments;

	private final ObjectProvider<ChildFeedback> feedback;

	HoldAnswers(ObjectProvider<SocialWorkReports> reports, ObjectProvider<ChildrenSeen> seen,
			ObjectProvider<Adjournments> adjournments, ObjectProvider<ChildFeedback> feedback) {
		this.reports = reports;
		this.seen = seen;
		this.adjournments = adjournments;
		this.feedback = feedback;
	}

	@EventListener
	void on(DelegateTask task) {
		if (TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName())) {
			keep(task);
		}
	}

	private void keep(DelegateTask task) {
		switch (task.getTaskDefinitionKey()) {
			case SendReportForm.TASK -> keepReport(meeting(task), task.getVariables());
			case SeeTheChildForm.TASK -> keepSeen(meeting(task), task.getVariables());
			case HoldOrAdjournForm.TASK -> keepDecision(meeting(task), task.getVariables());
			case ApproveAdjournmentForm.TASK -> keepApproval(meeting(task), task.getVariables());
			case ChildFeedbackForm.TASK -> keepFeedback(task);
			default -> {
				return;
			}
		}
		HoldForms.FIELDS.get(task.getTaskDefinitionKey())
			.stream()
			.filter((field) -> !ROUTING.contains(field))
			.forEach(task::removeVariable);
	}

	/** One that was entered on a page is kept already. */
	private void keepReport(long meetingId, Map<String, Object> values) {
		if (values.containsKey(HoldForms.SENT_ON)) {
			this.reports.getObject()
				.sent(meetingId,
						new SocialWorkReport(WrittenDate.read((String) values.get(HoldForms.SENT_ON)).orElseThrow(),
								((String) values.get(HoldForms.PLACE)).strip(),
								HoldForms.YES.equals(values.get(HoldForms.PLAN))));
		}
	}

	private void keepSeen(long meetingId, Map<String, Object> values) {
		this.seen.getObject().record(meetingId, HoldForms.seen(values));
	}

	private void keepDecision(long meetingId, Map<String, Object> values) {
		String decision = (String) values.get(HoldReview.WITHOUT_REPORT);
		String reason = (String) values.get(HoldForms.WITHOUT_REPORT_REASON);
		this.reports.getObject().decide(meetingId, decision, reason);
		if (HoldReview.ADJOURN.equals(decision)) {
			this.adjournments.getObject().ahead(meetingId, reason);
		}
	}

	private void keepApproval(long meetingId, Map<String, Object> values) {
		this.adjournments.getObject()
			.decide(meetingId, HoldReview.APPROVE.equals(values.get(HoldReview.APPROVAL)),
					(String) values.get(HoldForms.APPROVAL_REASON));
	}

	private void keepFeedback(DelegateTask task) {
		this.feedback.getObject()
			.record((Long) task.getVariable(ReviewVariables.REVIEW_ID), (String) task.getVariable(HoldForms.FEEDBACK),
					(String) task.getVariable(HoldForms.FEEDBACK_WORDS));
	}

	private static long meeting(DelegateTask task) {
		return (Long) task.getVariable(ReviewVariables.MEETING_ID);
	}

}
