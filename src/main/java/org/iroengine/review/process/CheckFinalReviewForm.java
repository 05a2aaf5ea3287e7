package org.iroengine.review.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.calendar.WrittenDate;
import org.iroengine.engine.TaskForm;
import org.iroengine.review.FinalReviewFinding;

/** Checks what the IRO found of a final review. */
@Component
class CheckFinalReviewForm implements TaskForm {

	static final String TASK = "Task_LookForTheFinalReview";

	private static final int LONGEST = 2000;

	private final Clock clock;

	CheckFinalReviewForm(Clock clock) {
		this.clock = clock;
	}

	@Override
	public String task() {
		return TASK;
	}

	@Override
	public Set<String> fields() {
		return Set.of(CheckFinalReview.FINDING, CheckFinalReview.HELD_ON, CheckFinalReview.REASON);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		List<String> faults = new ArrayList<>();
		Optional<FinalReviewFinding> finding = FinalReviewFinding.of(values.get(CheckFinalReview.FINDING));
		if (finding.isEmpty()) {
			faults.add("Say whether there was a final review.");
		}
		else if (finding.get() == FinalReviewFinding.HELD) {
			checkDay(values.get(CheckFinalReview.HELD_ON), faults);
		}
		else if (!(values.get(CheckFinalReview.REASON) instanceof String text) || text.isBlank()
				|| text.length() > LONGEST) {
			faults.add("Say why there was no final review, in at most %d characters.".formatted(LONGEST));
		}
		return faults;
	}

	private void checkDay(Object day, List<String> faults) {
		LocalDate today = LondonTime.date(this.clock.instant());
		Optional<LocalDate> held = (day instanceof String text && text.length() == 10) ? WrittenDate.read(text)
				: Optional.empty();
		if (held.filter((on) -> !on.isAfter(today)).isEmpty()) {
			faults.add("Give the day on which the final review was held, not after today.");
		}
	}

}
