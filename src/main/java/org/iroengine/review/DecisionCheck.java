package org.iroengine.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.calendar.WrittenDate;
import org.iroengine.web.Problems.Fault;

/** Finds what keeps typed decisions from being sent; fields are named as on the page. */
final class DecisionCheck {

	static final int LONGEST = 2000;

	private final Review review;

	private final DecisionOwners owners;

	private final List<Fault> faults = new ArrayList<>();

	private DecisionCheck(Review review, DecisionOwners owners) {
		this.review = review;
		this.owners = owners;
	}

	static List<Fault> faults(Review review, DecisionDraft draft, DecisionOwners owners) {
		DecisionCheck check = new DecisionCheck(review, owners);
		if (review.state() != ReviewState.HELD) {
			return List.of(new Fault("decisions", NotHeld.words(review)));
		}
		for (int place = 0; place < draft.rows().size(); place++) {
			check.row(place, draft.rows().get(place));
		}
		draft.earlier().forEach(check::earlier);
		if (draft.filled().isEmpty() && draft.earlier().stream().noneMatch(DecisionDraft.Earlier::goesOn)) {
			check.fault("words-0", "Write at least one decision, or say that an earlier one goes on.");
		}
		return check.faults;
	}

	static Optional<LocalDate> date(String typed) {
		return WrittenDate.read(typed.strip());
	}

	private void row(int place, DecisionDraft.Row row) {
		if (row.saysNothing()) {
			return;
		}
		int number = place + 1;
		if (row.words().isBlank() || row.words().length() > LONGEST) {
			fault("words-" + place,
					"Decision %d: say what is to be done, in at most %d characters.".formatted(number, LONGEST));
		}
		Passages.fault(row.words())
			.ifPresent((words) -> fault("words-" + place, "Decision %d: %s".formatted(number, words)));
		if (this.owners.find(this.review.childRef(), row.owner()).isEmpty()) {
			fault("owner-" + place, "Decision %d: choose who is to do it.".formatted(number));
		}
		due("due-" + place, "Decision %d".formatted(number), row.due());
	}

	private void earlier(DecisionDraft.Earlier earlier) {
		String id = Long.toString(earlier.decisionId());
		if (earlier.state() == null) {
			fault("state-" + id, "Say of each earlier decision how it stands.");
		}
		else if (earlier.goesOn()) {
			due("until-" + id, "An earlier decision that goes on", earlier.due());
		}
	}

	private void due(String field, String what, String typed) {
		if (date(typed).filter((day) -> !day.isBefore(this.review.completedOn())).isEmpty()) {
			fault(field, "%s: write until when, as 31/01/2027, not before the review on %s.".formatted(what,
					LondonTime.spoken(LondonTime.startOf(this.review.completedOn())).replaceFirst(" 00:00$", "")));
		}
	}

	private void fault(String field, String message) {
		this.faults.add(new Fault(field, message));
	}

}
