package org.iroengine.review.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.util.MultiValueMap;

import org.iroengine.review.Decision;
import org.iroengine.review.DecisionDraft;
import org.iroengine.review.DecisionState;

/** Reads the page of decisions, which has a row for each. */
final class DecisionsForm {

	private static final int MOST_ROWS = 40;

	private static final int ROWS_AT_FIRST = 3;

	private DecisionsForm() {
	}

	static DecisionDraft read(MultiValueMap<String, String> form, List<Decision> earlier) {
		List<DecisionDraft.Row> rows = new ArrayList<>();
		for (int place = 0; place < MOST_ROWS && form.containsKey("words-" + place); place++) {
			rows.add(new DecisionDraft.Row(text(form, "words-" + place), text(form, "owner-" + place),
					text(form, "due-" + place)));
		}
		return new DecisionDraft(rows,
				earlier.stream()
					.map((decision) -> new DecisionDraft.Earlier(decision.id(), state(form, decision.id()),
							text(form, "until-" + decision.id())))
					.toList());
	}

	/** The draft with empty rows to go on writing in. */
	static DecisionDraft withRoom(DecisionDraft draft, boolean oneMore) {
		List<DecisionDraft.Row> rows = new ArrayList<>(draft.rows());
		int room = Math.min(MOST_ROWS, Math.max(ROWS_AT_FIRST, rows.size() + (oneMore ? 1 : 0)));
		while (rows.size() < room) {
			rows.add(new DecisionDraft.Row("", "", ""));
		}
		return new DecisionDraft(rows, draft.earlier());
	}

	private static DecisionState state(MultiValueMap<String, String> form, long id) {
		String typed = text(form, "state-" + id);
		return Arrays.stream(DecisionState.values())
			.filter((state) -> state.name().equals(typed))
			.findFirst()
			.orElse(null);
	}

	private static String text(MultiValueMap<String, String> form, String name) {
		return Optional.ofNullable(form.getFirst(name)).map((text) -> text.replace("\0", "")).orElse("").strip();
	}

}
