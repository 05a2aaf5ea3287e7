package org.iroengine.demonstration;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

/**
 * The people of the invented authority; each is named by what they do, because nobody
 * stands behind them.
 */
final class InventedPeople {

	private static final Set<String> FIRST = Set.of("iro-manager", "safeguarding-head", "business-support", "iro-1",
			"social-worker-1", "team-manager-1", "service-manager", "head-of-service", "assistant-director", "director",
			"chief-executive");

	private InventedPeople() {
	}

	static List<Person> all() {
		Stream<Person> oversight = Stream
			.of(UserGroup.IRO_MANAGER, UserGroup.SAFEGUARDING_HEAD, UserGroup.BUSINESS_SUPPORT)
			.map((role) -> person(role.id(), role, null));
		return Stream.of(oversight, InventedOfficers.all().stream(), InventedTeams.people())
			.flatMap((people) -> people)
			.toList();
	}

	/** Those as whom one can sign in from the first moment; one of each role. */
	static List<Person> first() {
		return all().stream().filter((person) -> FIRST.contains(person.id())).toList();
	}

	/** Such as {@code Social worker 7 (invented)}. */
	static Person person(String id, UserGroup role, String team) {
		String words = id.replace('-', ' ').replace("iro ", "IRO ");
		String name = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + " (invented)";
		return new Person(id, name, mail(id), role, null, null, Person.WEEKDAYS, team, null, List.of(), List.of());
	}

	static String mail(String id) {
		return id + "@council.example";
	}

}
