package org.iroengine.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The best of all plans there are, found by trying every one. */
final class Everything {

	private final PlanQuestion question;

	private final Map<Long, PlanQuestion.Child> children;

	private final List<List<Long>> units;

	private int placed = -1;

	private long worth;

	Everything(PlanQuestion question, List<List<List<Long>>> parts) {
		this.question = question;
		this.children = question.groups()
			.stream()
			.flatMap(List::stream)
			.collect(Collectors.toMap(PlanQuestion.Child::key, (child) -> child));
		this.units = parts.stream().flatMap(List::stream).toList();
		tryAll(0, new HashMap<>());
	}

	int placed() {
		return this.placed;
	}

	long worth() {
		return this.worth;
	}

	private void tryAll(int unit, Map<Long, Integer> officers) {
		if (unit == this.units.size()) {
			keepTheBest(officers);
			return;
		}
		List<Long> members = this.units.get(unit);
		tryAll(unit + 1, officers);
		for (int officer = 0; officer < this.question.officers().size(); officer++) {
			int tried = officer;
			if (members.stream()
				.allMatch((key) -> this.children.get(key).mayHave(tried) && isApart(key, tried, officers))) {
				members.forEach((key) -> officers.put(key, tried));
				tryAll(unit + 1, officers);
				members.forEach(officers::remove);
			}
		}
	}

	private boolean isApart(Long key, Integer officer, Map<Long, Integer> officers) {
		return this.question.apart()
			.getOrDefault(key, java.util.Set.of())
			.stream()
			.noneMatch((kin) -> officer.equals(officers.get(kin)));
	}

	private void keepTheBest(Map<Long, Integer> officers) {
		long now = PlanCheck.worth(this.question, officers);
		if (officers.size() > this.placed || officers.size() == this.placed && now > this.worth) {
			this.placed = officers.size();
			this.worth = now;
		}
	}

}
