package org.iroengine.review.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.calendar.WrittenDate;
import org.iroengine.engine.TaskForm;
import org.iroengine.review.MidpointRules;
import org.iroengine.review.Reviews;

/** Checks what the IRO found between two reviews. */
@Component
class ReviewMidpointForm implements TaskForm {

	private static final int LONGEST_NOTE = 4000;

	private static final int LONGEST_CONCERN = 2000;

	private final ObjectProvider<Reviews> reviews;

	private final Clock clock;

	ReviewMidpointForm(ObjectProvider<Reviews> reviews, Clock clock) {
		this.reviews = reviews;
		this.clock = clock;
	}

	@Override
	public String task() {
		return "Task_DoTheMidPointReview";
	}

	@Override
	public Set<String> fields() {
		return Set.of(ProgressReview.DONE_ON, ProgressReview.DECISIONS, ProgressReview.SOCIAL_WORKER,
				ProgressReview.FILE, ProgressReview.NOTE, ProgressReview.PROGRESS, ProgressReview.CONCERN_WORDS);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		List<String> faults = new ArrayList<>();
		checkDay(values.get(ProgressReview.DONE_ON), (Long) variables.get(ProgressReview.REVIEW_ID), faults);
		choice(values, ProgressReview.DECISIONS, Set.of(ProgressReview.ALL, ProgressReview.SOME, ProgressReview.NONE),
				"Say how many decisions of the last review are carried out.", faults);
		choice(values, ProgressReview.SOCIAL_WORKER, Set.of(ProgressReview.SPOKEN, ProgressReview.NOT_REACHED),
				"Say whether you spoke with the social worker.", faults);
		choice(values, ProgressReview.FILE, Set.of(ProgressReview.READ, ProgressReview.NOT_READ),
				"Say whether you read the file.", faults);
		choice(values, ProgressReview.PROGRESS, Set.of(ProgressReview.ON_TRACK, ProgressReview.CONCERN),
				"Say whether progress is on track, or you have a concern.", faults);
		words(values.get(ProgressReview.NOTE), LONGEST_NOTE, "Write what you found", faults);
		if (ProgressReview.CONCERN.equals(values.get(ProgressReview.PROGRESS))) {
			words(values.get(ProgressReview.CONCERN_WORDS), LONGEST_CONCERN, "Write what your concern is", faults);
		}
		return faults;
	}

	private void checkDay(Object day, long reviewId, List<String> faults) {
		LocalDate first = this.reviews.getObject().due(reviewId, MidpointRules.OPENS).dueOn();
		LocalDate today = LondonTime.date(this.clock.instant());
		Optional<LocalDate> done = (day instanceof String text && text.length() == 10) ? WrittenDate.read(text)
				: Optional.empty();
		if (done.filter((on) -> !on.isBefore(first) && !on.isAfter(today)).isEmpty()) {
			faults.add("Give the day on which you did the mid-point review, from %s to %s.".formatted(first, today));
		}
	}

	private static void choice(Map<String, Object> values, String field, Set<String> answers, String advice,
			List<String> faults) {
		if (!(values.get(field) instanceof String answer) || !answers.contains(answer)) {
			faults.add(advice);
		}
	}

	private static void words(Object written, int longest, String advice, List<String> faults) {
		if (!(written instanceof String text) || text.isBlank() || text.length() > longest) {
			faults.add("%s, in at most %d characters.".formatted(advice, longest));
		}
	}

}
