package org.iroengine.review.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.iroengine.calendar.WrittenDate;
import org.iroengine.review.ChildSeen;
import org.iroengine.review.SeenWay;

/** The fields of the forms around a meeting. */
final class HoldForms {

	/** The day on which the report went to the IRO, such as 2026-03-02. */
	static final String SENT_ON = "sentOn";

	/** Where the report is on the case system. */
	static final String PLACE = "place";

	/** Whether the care plan is with it: {@value #YES} or {@value #NO}. */
	static final String PLAN = "planIncluded";

	static final String YES = "yes";

	static final String NO = "no";

	/** How the IRO spoke with the child. */
	static final String SEEN = "seen";

	/** The day of it. */
	static final String SEEN_ON = "seenOn";

	/** Why it was not done, or what the child said of it. */
	static final String SEEN_REASON = "seenReason";

	/** Why the meeting is held or adjourned without a report. */
	static final String WITHOUT_REPORT_REASON = "withoutReportReason";

	/** Why a second adjournment is approved or refused. */
	static final String APPROVAL_REASON = "approvalReason";

	/** Whether the child gave feedback. */
	static final String FEEDBACK = "feedback";

	/** What the child says. */
	static final String FEEDBACK_WORDS = "feedbackWords";

	/** The fields of each task. */
	static final Map<String, Set<String>> FIELDS = Map.of(SendReportForm.TASK, Set.of(SENT_ON, PLACE, PLAN),
			SeeTheChildForm.TASK, Set.of(SEEN, SEEN_ON, SEEN_REASON), HoldOrAdjournForm.TASK,
			Set.of(HoldReview.WITHOUT_REPORT, WITHOUT_REPORT_REASON), ApproveAdjournmentForm.TASK,
			Set.of(HoldReview.APPROVAL, APPROVAL_REASON), ChildFeedbackForm.TASK, Set.of(FEEDBACK, FEEDBACK_WORDS));

	static final int LONGEST = 2000;

	private HoldForms() {
	}

	/** How the child was seen, as the form says it. */
	static ChildSeen seen(Map<String, Object> values) {
		SeenWay way = way(values.get(SEEN)).orElseThrow();
		return new ChildSeen(way, way.hasDay() ? WrittenDate.read((String) values.get(SEEN_ON)).orElseThrow() : null,
				(String) values.get(SEEN_REASON));
	}

	static Optional<SeenWay> way(Object id) {
		return Arrays.stream(SeenWay.values()).filter((way) -> way.id().equals(id)).findFirst();
	}

	/** Adds the advice where there is no text, or too much of it. */
	static void text(Object text, int most, String advice, List<String> faults) {
		if (!(text instanceof String words) || words.isBlank() || words.length() > most) {
			faults.add("%s, in at most %d characters.".formatted(advice, most));
		}
	}

}
