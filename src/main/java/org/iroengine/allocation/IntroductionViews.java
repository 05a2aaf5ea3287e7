package org.iroengine.allocation;

import java.time.Clock;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.care.ProtectionPlans;
import org.iroengine.people.People;
import org.iroengine.people.Person;

/** What is known around an introduction: who, since when, and plans of protection. */
@Component
public class IntroductionViews {

	private final Introductions introductions;

	private final Care care;

	private final People people;

	private final ProtectionPlans plans;

	private final Clock clock;

	IntroductionViews(Introductions introductions, Care care, People people, ProtectionPlans plans, Clock clock) {
		this.introductions = introductions;
		this.care = care;
		this.people = people;
		this.plans = plans;
		this.clock = clock;
	}

	/** The introduction as it stands now, for the form of one of its two tasks. */
	public IntroductionView of(long id, String rule) {
		Allocation allocation = this.introductions.allocation(id);
		return new IntroductionView(this.care.child(allocation.childRef()).orElseThrow().label(),
				this.people.person(allocation.officer()).map(Person::name).orElse(allocation.officer()),
				LondonTime.spoken(allocation.allocatedAt()), this.introductions.due(id, rule).explanation(),
				"/allocations/%d/card".formatted(id), isOnPlan(id));
	}

	String initials(long id) {
		Child child = this.care.child(this.introductions.allocation(id).childRef()).orElseThrow();
		return Objects.requireNonNullElse(child.initials(), "");
	}

	/** Whether a child protection involvement is to be ended with the entry. */
	public boolean isOnPlan(long id) {
		return this.plans.of(this.introductions.allocation(id).childRef())
			.stream()
			.anyMatch((plan) -> plan.to() == null);
	}

	/** Ends the child's plan, where it is still open, as of today. */
	@Transactional
	public void endPlan(long id) {
		this.plans.end(this.introductions.allocation(id).childRef(), LondonTime.date(this.clock.instant()));
	}

}
