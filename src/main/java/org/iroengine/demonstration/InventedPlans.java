package org.iroengine.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.iroengine.care.WrittenProtectionPlan;
import org.iroengine.people.Team;

/**
 * Invents the child protection plans whose conferences the officers chair; most of the
 * children are not looked after.
 */
final class InventedPlans {

	/** For so many children in care there is one plan. */
	private static final int CHILDREN_TO_A_PLAN = 10;

	/** Of so many children in care one is on a plan too. */
	private static final int IN_CARE_TOO = 60;

	/** Of so many one has just come into care. */
	private static final int COMING_INTO_CARE = 150;

	private static final int CHAIRS = 11;

	private static final int DAYS_APART = 8;

	private static final int STARTS = 50;

	private static final List<Team> ASSESSING = InventedTeams.all().subList(4, 8);

	private InventedPlans() {
	}

	/** As business support would write them on the day of the load. */
	static List<WrittenProtectionPlan> of(List<InventedFamily> families, LocalDate day) {
		int children = families.stream().mapToInt((family) -> family.children().size()).sum();
		List<WrittenProtectionPlan> inCare = Stream
			.concat(some(families, Situation.OPENING, children / IN_CARE_TOO, day),
					some(families, Situation.WAITING, children / COMING_INTO_CARE, day))
			.toList();
		return Stream
			.concat(inCare.stream(),
					IntStream.rangeClosed(1, children / CHILDREN_TO_A_PLAN - inCare.size())
						.mapToObj((number) -> plan(number, day)))
			.toList();
	}

	private static Stream<WrittenProtectionPlan> some(List<InventedFamily> families, Situation situation, int most,
			LocalDate day) {
		return families.stream()
			.flatMap((family) -> family.children()
				.stream()
				.filter((child) -> child.situation() == situation)
				.map((child) -> plan(family, child, day)))
			.limit(most);
	}

	/** The chair is the officer of the family where it has one. */
	private static WrittenProtectionPlan plan(InventedFamily family, InventedChild child, LocalDate day) {
		String chair = (family.officer() != null) ? family.officer() : chair(child.childRef().hashCode());
		LocalDate together = start(Math.floorMod(family.children().get(0).childRef().hashCode(), STARTS), day);
		LocalDate from = child.birth().isAfter(together) ? child.birth() : together;
		return new WrittenProtectionPlan(child.childRef(), child.initials(), chair, family.team(), from.toString(),
				null);
	}

	private static WrittenProtectionPlan plan(int number, LocalDate day) {
		return new WrittenProtectionPlan("DEMO-P%03d".formatted(number), null, chair(number),
				ASSESSING.get(number % ASSESSING.size()).id(), start(number, day).toString(), null);
	}

	private static LocalDate start(int number, LocalDate day) {
		return day.minusDays((long) DAYS_APART * (1 + number));
	}

	private static String chair(int number) {
		return "iro-" + (1 + Math.floorMod(number, CHAIRS));
	}

}
