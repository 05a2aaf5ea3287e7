package org.iroengine.allocation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.iroengine.care.PeriodOfCare;
import org.iroengine.people.CaseRole;
import org.iroengine.people.CaseWork;
import org.iroengine.people.LineHeld;
import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

/**
 * Cases for the rules: child C-1 of team 1 in North came into care today, Monday 2 March
 * 2026, and Polish is asked for; nobody has anything to do with the child yet.
 */
final class Cases {

	static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	static final AllocationPolicy POLICY = policy(Map.of());

	static final AllocationCase PLAIN = new AllocationCase(period("North", List.of("Polish")), List.of(), List.of(),
			new Ties(Optional.empty(), Map.of(), Map.of()), days(Map.of()));

	private Cases() {
	}

	/** The shipped numbers with some of them changed. */
	static AllocationPolicy policy(Map<String, Integer> changed) {
		Map<String, Integer> values = new HashMap<>();
		Arrays.stream(EligibilityRule.values()).forEach((rule) -> values.put(rule.id(), 12));
		values.putAll(Map.of("within-cap", 1600, "previous-iro", 800, "siblings-iro", 400, "locality", 200,
				"specialism-or-language", 100));
		values.putAll(Map.of("children-per-post", 70, "amber-from", 90, "looked-after-child", 100, "protection-plan",
				50, "siblings-together", 6));
		values.putAll(changed);
		return new AllocationPolicy("test@1", values);
	}

	/** Somebody's work with the child. */
	static AllocationCase work(CaseRole role, LocalDate to) {
		return new AllocationCase(PLAIN.period(),
				List.of(new CaseWork("C-1", "iro-1", role, LocalDate.of(2020, 1, 1), to)), List.of(), PLAIN.ties(),
				PLAIN.days());
	}

	/** A post above a team of the case. */
	static AllocationCase managed(String team, LocalDate to) {
		return new AllocationCase(PLAIN.period(), List.of(),
				List.of(new LineHeld(team, UserGroup.TEAM_MANAGER, "iro-1", null, to)), PLAIN.ties(), PLAIN.days());
	}

	static AllocationCase ties(Ties ties) {
		return new AllocationCase(PLAIN.period(), List.of(), List.of(), ties, PLAIN.days());
	}

	static AllocationCase absent(String officer, LocalDate until) {
		return new AllocationCase(PLAIN.period(), List.of(), List.of(), PLAIN.ties(), days(Map.of(officer, until)));
	}

	static AllocationCase child(String locality, String... needs) {
		return new AllocationCase(period(locality, List.of(needs)), List.of(), List.of(), PLAIN.ties(), PLAIN.days());
	}

	static Person officer(String id) {
		return officer(id, null, null);
	}

	static Person officer(String id, LocalDate contractEnd, String locality, String... languages) {
		return new Person(id, id, null, UserGroup.IRO, BigDecimal.ONE, contractEnd, Person.WEEKDAYS, null, locality,
				List.of(), List.of(languages));
	}

	static OfficerLoad load(String officer, long children, long plans) {
		return new OfficerLoad(officer, officer, children, plans, 70, POLICY);
	}

	private static PeriodOfCare period(String locality, List<String> needs) {
		Instant start = Instant.parse("2026-03-02T08:00:00Z");
		return new PeriodOfCare(1, "C-1", start, true, start, "V2", locality, "team-1", null, needs, null, false, true);
	}

	private static Days days(Map<String, LocalDate> absent) {
		return new Days(TODAY, LocalDate.of(2026, 3, 30), true, absent);
	}

}
