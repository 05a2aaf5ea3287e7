package org.iroengine.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.Allocation;
import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.Introductions;
import org.iroengine.allocation.LatenessReason;
import org.iroengine.calendar.LondonTime;

/**
 * Completes tasks of children over HTTP, each as the person whose task it is; what was
 * done before an interruption stays.
 */
@Component
@Profile(EmbeddedStart.PROFILE)
class LoadedTasks {

	/** From which age on a child is given a card of their own. */
	private static final int AGE_OF_A_CARD = 3;

	private static final List<LatenessReason> LATENESS = List.of(LatenessReason.INFORMATION_MISSING,
			LatenessReason.NO_CAPACITY, LatenessReason.ABSENCE);

	private final Allocations allocations;

	private final Introductions introductions;

	private final DemonstrationPeople people;

	private final Clock clock;

	LoadedTasks(Allocations allocations, Introductions introductions, DemonstrationPeople people, Clock clock) {
		this.allocations = allocations;
		this.introductions = introductions;
		this.people = people;
		this.clock = clock;
	}

	/** Confirms whom the rules propose, or the officer who is away. */
	void confirm(InventedChild child) {
		Map<String, Object> answers = new HashMap<>();
		if (child.situation() == Situation.ALLOCATED_LATE) {
			answers.put("lateness", LATENESS.get(Math.floorMod(child.childRef().hashCode(), LATENESS.size())).code());
		}
		if (child.situation() == Situation.OVERRIDDEN) {
			answers.put("officer", InventedOfficers.AWAY);
			answers.put("reason", "The family knows this officer, who is back before the first review.");
		}
		this.people.await("The task to confirm the IRO of " + child.childRef(),
				() -> this.allocations.current(child.childRef()).isPresent() || this.people.as("iro-manager")
					.complete(child.childRef(), "Task_ConfirmTheIro", answers, "officer"));
	}

	/** The officer says how, and business support enters the officer. */
	void introduce(InventedChild child) {
		Allocation allocation = this.allocations.current(child.childRef()).orElseThrow();
		complete(allocation, Introductions.INTRODUCE, allocation.officer(), "Task_IntroduceYourselfToTheChild",
				introduction(child));
		complete(allocation, Introductions.ENTER, "business-support", "Task_EnterTheIroOnTheCaseSystem",
				Map.of("entered", true));
	}

	private void complete(Allocation allocation, String rule, String person, String task, Map<String, Object> answers) {
		this.people.await("The task %s of %s".formatted(rule, allocation.childRef()),
				() -> !this.introductions.due(allocation.id(), rule).state().open()
						|| this.people.as(person).complete(allocation.childRef(), task, answers));
	}

	private Map<String, Object> introduction(InventedChild child) {
		LocalDate today = LondonTime.date(this.clock.instant());
		return child.birth().plusYears(AGE_OF_A_CARD).isAfter(today)
				? Map.of("card", "not-appropriate", "notAppropriateReason", "Too young for a card; the carer has it.")
				: Map.of("card", "given", "cardGivenOn", today.toString(), "leaflet", "given");
	}

}
