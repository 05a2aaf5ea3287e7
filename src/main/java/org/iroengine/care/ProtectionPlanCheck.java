package org.iroengine.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.UserGroup;

/** Holds plans that were written against each other and against what is known. */
class ProtectionPlanCheck {

	private final People people;

	private final Map<String, List<ProtectionPlan>> known;

	private final LocalDate today;

	private final List<ProtectionPlan> plans;

	private final Map<Integer, List<Fault>> faults = new TreeMap<>();

	ProtectionPlanCheck(List<WrittenProtectionPlan> written, Map<String, List<ProtectionPlan>> known, People people,
			LocalDate today) {
		this.people = people;
		this.known = known;
		this.today = today;
		List<ProtectionPlanReader> readers = written.stream()
			.map((plan) -> new ProtectionPlanReader(plan, today))
			.toList();
		this.plans = readers.stream().map(ProtectionPlanReader::read).toList();
		for (int place = 0; place < readers.size(); place++) {
			check(place, readers.get(place));
			if (!readers.get(place).faults().isEmpty()) {
				this.faults.put(place, readers.get(place).faults());
			}
		}
	}

	/** Every plan that was written; to be stored only where there are no faults. */
	List<ProtectionPlan> plans() {
		return this.plans;
	}

	/** What is wrong, by the place of the plan. */
	Map<Integer, List<Fault>> faults() {
		return this.faults;
	}

	/** The plan of the same child that began on the same day. */
	Optional<ProtectionPlan> known(ProtectionPlan plan) {
		return this.known.getOrDefault(plan.childRef(), List.of())
			.stream()
			.filter((other) -> other.from().equals(plan.from()))
			.findFirst();
	}

	/**
	 * Why the person cannot take the chair now; empty where they can. Whoever has it
	 * already keeps it.
	 */
	static Optional<String> objection(People people, String chair, LocalDate today) {
		Optional<Person> officer = Optional.ofNullable(chair)
			.flatMap(people::person)
			.filter((person) -> person.role() == UserGroup.IRO);
		if (officer.isEmpty()) {
			return Optional.of("The chair must be an officer. Give the officer's user name.");
		}
		return officer.filter((person) -> person.hasLeftBy(today))
			.map((left) -> "%s has left the service. Give the officer who chairs now.".formatted(chair));
	}

	private void check(int place, ProtectionPlanReader reader) {
		ProtectionPlan plan = this.plans.get(place);
		checkPeople(plan, reader);
		if (reader.faults().isEmpty()) {
			checkKnown(plan, reader);
			checkOthers(plan, this.plans.subList(0, place), reader);
		}
	}

	private void checkPeople(ProtectionPlan plan, ProtectionPlanReader reader) {
		boolean keeps = known(plan).filter((same) -> same.chair().equals(plan.chair())).isPresent();
		Optional<String> objection = keeps ? Optional.empty()
				: objection(this.people, plan.chair(), plan.isOpen() ? this.today : LocalDate.MIN);
		objection.ifPresent((message) -> reader.fault("chair", message));
		if (plan.team() != null && !this.people.teamExists(plan.team())) {
			reader.fault("team", "There is no team '%s'. Mend it, or leave it empty.", plan.team());
		}
	}

	/** A plan that has ended is not told anew. */
	private void checkKnown(ProtectionPlan plan, ProtectionPlanReader reader) {
		known(plan).ifPresent((same) -> {
			if (!same.isOpen() && !same.to().equals(plan.to())) {
				reader.fault("to", "This plan is known to have ended on %s. Write that day.", same.to());
			}
			if (!plan.isOpen() && !same.chair().equals(plan.chair())) {
				reader.fault("chair", "This plan is known with the chair %s. Write that, or change the chair on the "
						+ "page of the plan first.", same.chair());
			}
		});
	}

	private void checkOthers(ProtectionPlan plan, List<ProtectionPlan> before, ProtectionPlanReader reader) {
		if (before.stream().anyMatch((other) -> isSame(plan, other))) {
			reader.fault("child", "The plan of '%s' from %s stands there twice. Keep the right one.", plan.childRef(),
					plan.from());
		}
		Stream
			.concat(this.known.getOrDefault(plan.childRef(), List.of()).stream().filter(this::isNotReadAnew),
					before.stream().filter((other) -> plan.childRef().equals(other.childRef())))
			.filter((other) -> other.from() != null && plan.overlaps(other))
			.findFirst()
			.ifPresent((other) -> reader.fault("from",
					"%s is on a plan from %s %s already. End that one the day before, or mend the days.",
					plan.childRef(), other.from(), other.isOpen() ? "on" : "to " + other.to()));
	}

	private boolean isNotReadAnew(ProtectionPlan known) {
		return this.plans.stream().noneMatch((plan) -> isSame(known, plan));
	}

	private static boolean isSame(ProtectionPlan plan, ProtectionPlan other) {
		return plan.childRef().equals(other.childRef()) && plan.from().equals(other.from());
	}

}
