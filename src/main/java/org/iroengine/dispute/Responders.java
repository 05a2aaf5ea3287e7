package org.iroengine.dispute;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.care.Care;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.care.ProtectionPlan;
import org.iroengine.care.ProtectionPlans;
import org.iroengine.people.Answering;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.people.Team;
import org.iroengine.web.UserGroup;

/**
 * Finds who answers a dispute by walking the line of the team that answers, on the day it
 * is asked. It is never the person challenged, nor somebody whom that person manages.
 */
@Component
class Responders {

	private final People people;

	private final Care care;

	private final ProtectionPlans plans;

	Responders(People people, Care care, ProtectionPlans plans) {
		this.people = people;
		this.care = care;
		this.plans = plans;
	}

	/**
	 * Who answers at a rung on a local date in London: its holder or deputy, else the
	 * next rung up; empty where every post up to the top is vacant or barred.
	 */
	Optional<Found> find(Dispute dispute, UserGroup rung, LocalDate day) {
		String team = team(dispute);
		if (team == null) {
			return Optional.empty();
		}
		for (UserGroup asked : EnumSet.range(rung, UserGroup.CHIEF_EXECUTIVE)) {
			Optional<Answering> found = this.people.answering(team, asked, day);
			if (found.isEmpty()) {
				return Optional.empty();
			}
			if (!isBarred(found.get().person(), dispute.challenge().challenged())) {
				return Optional.of(new Found(found.get(), asked != rung));
			}
		}
		return Optional.empty();
	}

	/** Whether the answer at a rung would come from somebody who may not give it. */
	boolean bars(Dispute dispute, UserGroup rung, LocalDate day) {
		return this.people.answering(team(dispute), rung, day)
			.filter((one) -> isBarred(one.person(), dispute.challenge().challenged()))
			.isPresent();
	}

	/**
	 * Who was found.
	 *
	 * @param passedOver whether a rung was passed over because its answer would come from
	 * the person challenged, or somebody whom that person manages
	 */
	record Found(Answering who, boolean passedOver) {
	}

	/** Why nobody is found at a rung. */
	Answerer nobody(Dispute dispute, UserGroup rung, LocalDate day) {
		String team = team(dispute);
		if (team == null) {
			return Answerer.nobody("no team is known that answers for the child");
		}
		return Answerer.nobody(this.people.answering(team, rung, day).isEmpty()
				? "every post up to the top is vacant or its holder away"
				: "whoever is there is the person challenged, or is managed by that person");
	}

	/** The team that answers; null where none is known. */
	String team(Dispute dispute) {
		if (dispute.challenge().team() != null) {
			return dispute.challenge().team();
		}
		return period(dispute).map(PeriodOfCare::team)
			.or(() -> plan(dispute.childRef()).map(ProtectionPlan::team))
			.orElse(null);
	}

	/**
	 * The period in which the child is looked after, also after a return to care; else
	 * the one in which it was raised.
	 */
	Optional<PeriodOfCare> period(Dispute dispute) {
		return this.care.openPeriod(dispute.childRef())
			.or(() -> Optional.ofNullable(dispute.periodId()).map(this.care::period));
	}

	private Optional<ProtectionPlan> plan(String childRef) {
		return this.plans.of(childRef).stream().reduce((earlier, later) -> later);
	}

	private boolean isBarred(String person, String challenged) {
		return challenged != null && (person.equals(challenged)
				|| this.people.teams().stream().anyMatch((team) -> manages(team, challenged, person)));
	}

	/** Whether one stands above the other in the team's line. */
	private boolean manages(Team team, String above, String below) {
		return team.line()
			.entrySet()
			.stream()
			.filter((post) -> post.getValue().equals(above))
			.map(Map.Entry::getKey)
			.anyMatch((rung) -> isIn(team, below) || team.line()
				.entrySet()
				.stream()
				.anyMatch((post) -> post.getValue().equals(below) && post.getKey().compareTo(rung) < 0));
	}

	private boolean isIn(Team team, String person) {
		return this.people.person(person).map(Person::team).filter(team.id()::equals).isPresent();
	}

}
