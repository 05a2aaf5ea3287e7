package org.iroengine.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.SuggestedConcerns;
import org.iroengine.people.People;
import org.iroengine.review.Decision;
import org.iroengine.review.Decisions;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.web.Problems.Fault;

/** What a dispute is linked to: the child's own, and there. */
@Component
class DisputeLinks {

	private final People people;

	private final Reviews reviews;

	private final Decisions decisions;

	private final SuggestedConcerns concerns;

	DisputeLinks(People people, Reviews reviews, Decisions decisions, SuggestedConcerns concerns) {
		this.people = people;
		this.reviews = reviews;
		this.decisions = decisions;
		this.concerns = concerns;
	}

	List<Fault> faults(WrittenDispute written) {
		List<Fault> faults = new ArrayList<>();
		if (written.reviewRef() != null && reviewNamed(written).isEmpty()) {
			faults.add(new Fault("reviewRef", "Give the number of a review of %s.".formatted(written.childRef())));
		}
		if (written.decision() != null && decision(written.childRef(), written.decision()).isEmpty()) {
			faults.add(new Fault("decision",
					"Give the number of a decision of a review of %s.".formatted(written.childRef())));
		}
		if (written.challenged() != null && this.people.person(written.challenged()).isEmpty()) {
			faults.add(new Fault("challenged", "Give the user name of the person challenged; nobody is called %s."
				.formatted(written.challenged())));
		}
		if (written.team() != null && !this.people.teamExists(written.team())) {
			faults.add(new Fault("team", "Give a team that is known; there is no team %s.".formatted(written.team())));
		}
		if (written.concernId() != null && !isOpenAbout(written.concernId(), written.childRef())) {
			faults.add(new Fault("concernId", "No open concern about %s has this number; it may be settled already. "
				.formatted(written.childRef()) + "Look at the child's disputes, or leave it out."));
		}
		return faults;
	}

	/** The review named, else the one that decided what was not met; null for neither. */
	Long review(WrittenDispute written) {
		return reviewNamed(written).map(Review::id)
			.or(() -> decision(written.childRef(), written.decision()).map(Decision::reviewId))
			.orElse(null);
	}

	/**
	 * A decision about the child.
	 * @param id null for none
	 */
	Optional<Decision> decision(String childRef, Long id) {
		return (id == null) ? Optional.empty()
				: this.decisions.ofChild(childRef).stream().filter((one) -> one.id() == id).findFirst();
	}

	private Optional<Review> reviewNamed(WrittenDispute written) {
		return Optional.ofNullable(written.reviewRef())
			.map(String::strip)
			.filter((number) -> number.matches("\\d{1,18}"))
			.map(Long::valueOf)
			.flatMap(this.reviews::find)
			.filter((review) -> review.childRef().equals(written.childRef()));
	}

	private boolean isOpenAbout(long concernId, String childRef) {
		return this.concerns.open(concernId).filter((concern) -> concern.childRef().equals(childRef)).isPresent();
	}

}
