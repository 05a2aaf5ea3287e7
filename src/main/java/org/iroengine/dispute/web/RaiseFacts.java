package org.iroengine.dispute.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.people.Team;
import org.iroengine.review.Decision;
import org.iroengine.review.Decisions;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.web.UserGroup;

/** People, reviews and decisions that a new dispute may name. */
@Component
class RaiseFacts {

	private final People people;

	private final Reviews reviews;

	private final Decisions decisions;

	RaiseFacts(People people, Reviews reviews, Decisions decisions) {
		this.people = people;
		this.reviews = reviews;
		this.decisions = decisions;
	}

	/** Something to choose. */
	record Choice(String value, String words) {
	}

	/** Everybody who may be challenged: the case line. */
	List<Choice> persons() {
		return this.people.all()
			.stream()
			.filter((person) -> person.role().compareTo(UserGroup.SOCIAL_WORKER) >= 0
					&& person.role().compareTo(UserGroup.CHIEF_EXECUTIVE) <= 0)
			.map(RaiseFacts::choice)
			.toList();
	}

	private static Choice choice(Person person) {
		return new Choice(person.id(), "%s (%s)".formatted(person.name(), person.id()));
	}

	List<Choice> teams() {
		return this.people.teams().stream().map((Team team) -> new Choice(team.id(), team.name())).toList();
	}

	/** Those of the child that were held, the latest first. */
	List<Choice> reviews(String childRef) {
		return this.reviews.ofChild(childRef)
			.stream()
			.filter((review) -> review.heldOn() != null)
			.sorted((one, other) -> other.heldOn().compareTo(one.heldOn()))
			.map((review) -> new Choice(String.valueOf(review.id()),
					"Review %d, held %s".formatted(review.sequence(), LondonTime.spoken(review.heldOn()))))
			.toList();
	}

	/** What was decided about the child, the latest first. */
	List<Choice> decisions(String childRef) {
		return this.decisions.ofChild(childRef)
			.stream()
			.sorted(Comparator.comparing(Decision::heldOn).reversed())
			.map((one) -> new Choice(String.valueOf(one.id()),
					"Review of %s: %s".formatted(LondonTime.spoken(one.heldOn()), one.openWords())))
			.toList();
	}

	Optional<Review> review(long id) {
		return this.reviews.find(id);
	}

	/**
	 * A decision about the child.
	 * @param id null for none
	 */
	Optional<Decision> decision(String childRef, Long id) {
		return this.decisions.ofChild(childRef).stream().filter((one) -> id != null && one.id() == id).findFirst();
	}

}
