package org.iroengine.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Says what a plan proposes for each child, and why. */
final class PlanWords {

	private final Map<Long, List<Fit>> fits;

	private final Map<String, OfficerLoad> now;

	private final PlanAnswer answer;

	private final PlanWeights weights;

	private final Map<Long, String> aboutSiblings = new HashMap<>();

	PlanWords(Map<Long, List<Fit>> fits, Map<String, OfficerLoad> now, PlanAnswer answer, PlanWeights weights) {
		this.fits = fits;
		this.now = now;
		this.answer = answer;
		this.weights = weights;
		answer.parts()
			.forEach((parts) -> parts.forEach((part) -> part
				.forEach((child) -> this.aboutSiblings.put(child, aboutSiblings(part.size() - 1, parts)))));
	}

	Map<Long, Plan.Choice> choices() {
		Map<Long, Plan.Choice> choices = new LinkedHashMap<>();
		this.fits.forEach((child, all) -> {
			Integer officer = this.answer.officers().get(child);
			choices.put(child,
					(officer != null) ? new Plan.Choice(all.get(officer).officer().id(), may(all), why(child, officer))
							: new Plan.Choice(null, may(all), "nobody is free to be the IRO of this child"));
		});
		return choices;
	}

	private List<OfficerLoad> may(List<Fit> fits) {
		return fits.stream()
			.filter(Fit::mayBe)
			.map((fit) -> this.now.get(fit.officer().id()))
			.sorted(Comparator.comparing(OfficerLoad::name).thenComparing(OfficerLoad::id))
			.toList();
	}

	private String why(Long child, int officer) {
		List<String> why = new ArrayList<>(this.fits.get(child).get(officer).reasons());
		if (!this.aboutSiblings.get(child).isEmpty()) {
			why.add(0, this.aboutSiblings.get(child));
		}
		if (why.isEmpty()) {
			why.add(isLightest(child, officer) ? "the lightest who may" : "so that the loads stay even");
		}
		return String.join("; ", why);
	}

	private String aboutSiblings(int together, List<List<Long>> parts) {
		int apart = parts.stream().mapToInt(List::size).sum() - 1 - together;
		String with = (together > 0) ? "with " + siblings(together) : "";
		if (apart == 0) {
			return with;
		}
		String reason = (apart + together < this.weights.largestGroup()) ? "nobody may be the IRO of all"
				: "more than %d are not kept together".formatted(this.weights.largestGroup());
		return "%s%sapart from %s: %s".formatted(with, with.isEmpty() ? "" : ", ", siblings(apart), reason);
	}

	private static String siblings(int number) {
		return (number == 1) ? "1 sibling" : number + " siblings";
	}

	/** Whether nobody who may would be less full with the child than this officer is. */
	private boolean isLightest(Long child, int officer) {
		List<Fit> all = this.fits.get(child);
		return IntStream.range(0, all.size())
			.filter((other) -> other != officer && all.get(other).mayBe())
			.noneMatch((other) -> full(all, other, 1) < full(all, officer, 0));
	}

	private double full(List<Fit> all, int officer, int more) {
		long planned = this.answer.officers().values().stream().filter((one) -> one == officer).count();
		return this.now.get(all.get(officer).officer().id()).with(planned + more);
	}

}
