package org.iroengine.demonstration;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.iroengine.people.Absence;
import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

/** The twelve officers of the invented authority: full posts, part of one, agency. */
final class InventedOfficers {

	private static final String ID = "iro-";

	private static final List<Post> POSTS = List.of(post("1.00", "North", List.of("court work"), List.of("Urdu")),
			post("1.00", "South", List.of(), List.of()),
			new Post("0.80", Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
					"East", List.of("disability"), List.of("British Sign Language")),
			new Post("0.60", Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY), "West", List.of(),
					List.of()),
			new Post("0.50", Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY), "North", List.of(),
					List.of()),
			post("1.00", "South", List.of("unaccompanied young people"), List.of("Arabic", "Kurdish")),
			post("1.00", "East", List.of(), List.of()), post("1.00", "West", List.of("early permanence"), List.of()),
			new Post("0.60", Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY), "South", List.of(),
					List.of("Polish")),
			post("1.00", "North", List.of(), List.of()), post("1.00", "East", List.of(), List.of("Somali")),
			post("0.80", "West", List.of(), List.of()));

	/** Days from the load to the last one of an agency contract, by officer. */
	private static final Map<Integer, Integer> AGENCY = Map.of(10, 120, 11, 20, 12, -1);

	/** Is away on the day of the load. */
	static final String AWAY = ID + 2;

	/** Whoever is away or leaves. */
	static final Set<String> NOTICED = Set.of(AWAY, ID + 8, ID + 10, ID + 11, ID + 12);

	private InventedOfficers() {
	}

	/** A post with what its holder brings. */
	private record Post(String fte, Set<DayOfWeek> days, String locality, List<String> specialisms,
			List<String> languages) {

		Person held(int number, LocalDate contractEnd) {
			String id = ID + number;
			return new Person(id, "Officer %d (invented)".formatted(number), InventedPeople.mail(id), UserGroup.IRO,
					new BigDecimal(this.fte), contractEnd, this.days, null, this.locality, this.specialisms,
					this.languages);
		}

	}

	/** Everybody, before anything is known of ending contracts. */
	static List<Person> all() {
		return IntStream.rangeClosed(1, POSTS.size())
			.mapToObj((number) -> POSTS.get(number - 1).held(number, null))
			.toList();
	}

	/** Those from an agency, as their contracts stand on the day of the load. */
	static List<Person> agency(LocalDate day) {
		return AGENCY.keySet()
			.stream()
			.sorted()
			.map((number) -> POSTS.get(number - 1).held(number, day.plusDays(AGENCY.get(number))))
			.toList();
	}

	/** Who is away for two weeks from the day before the load, and who will be after. */
	static List<Absence> absences(LocalDate day) {
		LocalDate monday = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
		return List.of(new Absence(AWAY, day.minusDays(1), day.plusDays(13), ID + 6),
				new Absence(ID + 8, monday, monday.plusDays(4), ID + 4));
	}

	private static Post post(String fte, String locality, List<String> specialisms, List<String> languages) {
		return new Post(fte, Person.WEEKDAYS, locality, specialisms, languages);
	}

}
