package org.iroengine.dispute.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.iroengine.allocation.SuggestedConcern;
import org.iroengine.allocation.SuggestedConcerns;
import org.iroengine.dispute.DisputeReason;
import org.iroengine.dispute.DisputeReasons;
import org.iroengine.dispute.Ladders;
import org.iroengine.dispute.web.TypedDispute.Links;
import org.iroengine.review.Decision;
import org.iroengine.review.Review;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/** What may be chosen where a dispute is raised, and what is known of it before. */
@Component
class RaiseChoices {

	/** The reason of the table that comes nearest to what was suggested. */
	private static final Map<String, String> REASONS = Map.of("late-notification", "delay-in-allocation", "no-report",
			"review-cancelled-or-no-report", "no-final-review", "no-final-review", "decisions-refused",
			"care-plan-concerns", "mid-point", "outstanding-actions", "no-review-before-change",
			"placement-or-provision");

	private final DisputeReasons reasons;

	private final Ladders ladders;

	private final RaiseFacts facts;

	private final RaiseChildren children;

	private final SuggestedConcerns concerns;

	RaiseChoices(DisputeReasons reasons, Ladders ladders, RaiseFacts facts, RaiseChildren children,
			SuggestedConcerns concerns) {
		this.reasons = reasons;
		this.ladders = ladders;
		this.facts = facts;
		this.children = children;
		this.concerns = concerns;
	}

	/** What the links that lead to the page tell, each of which may be null. */
	TypedDispute known(String child, Long review, Long decision, Long concern) {
		Optional<SuggestedConcern> suggested = Optional.ofNullable(concern).flatMap(this.concerns::open);
		if (suggested.isPresent()) {
			SuggestedConcern one = suggested.get();
			return TypedDispute.about(one.childRef(), known(REASONS.get(one.kind())), one.words(),
					new Links(null, null, String.valueOf(one.id())));
		}
		Optional<Review> held = Optional.ofNullable(review).flatMap(this.facts::review);
		Optional<Decision> unmet = held.flatMap((one) -> this.facts.decision(one.childRef(), decision));
		return TypedDispute.about(held.map(Review::childRef).orElse(Words.typed(child)),
				unmet.map((one) -> known("outstanding-actions")).orElse(null),
				unmet.map((one) -> "Decided at the review and not done: " + one.openWords()).orElse(null),
				new Links(held.map((one) -> String.valueOf(one.id())).orElse(null),
						unmet.map((one) -> String.valueOf(one.id())).orElse(null), null));
	}

	/** The reason, where the council's table has it. */
	private String known(String reason) {
		return Optional.ofNullable(reason).flatMap(this.reasons::find).map(DisputeReason::id).orElse(null);
	}

	String show(TypedDispute typed, List<Fault> faults, Model page) {
		String child = Words.typed(typed.childRef());
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("typed", typed)
			.addAttribute("faults", faults)
			.addAttribute("children", this.children.list())
			.addAttribute("reasons",
					this.reasons.all()
						.stream()
						.collect(Collectors.groupingBy((reason) -> reason.category().replace('-', ' '),
								LinkedHashMap::new, Collectors.toList())))
			.addAttribute("informal", this.ladders.current().informal() != null)
			.addAttribute("levels", this.ladders.current().levels())
			.addAttribute("persons", this.facts.persons())
			.addAttribute("teams", this.facts.teams())
			.addAttribute("reviews", (child != null) ? this.facts.reviews(child) : List.of())
			.addAttribute("decisions", (child != null) ? this.facts.decisions(child) : List.of());
		return "dispute-raise";
	}

}
