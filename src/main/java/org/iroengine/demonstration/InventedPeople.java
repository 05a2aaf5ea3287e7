package org.iroengine.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.iroengine.people.Person;
import org.iroengine.people.Team;
import org.iroengine.web.UserGroup;

/**
 * The people and teams of the invented authority; each is named by what they do, because
 * nobody stands behind them.
 */
final class InventedPeople {

	private static final List<String> POSTS = List.of("1.00", "1.00", "0.80", "0.60", "0.50", "1.00");

	private static final int WORKERS = 6;

	private InventedPeople() {
	}

	/** Everybody; the sixth officer's contract ended yesterday. */
	static List<Person> all(LocalDate today) {
		return Stream
			.of(officers(today), numbered(UserGroup.SOCIAL_WORKER, "Social worker", WORKERS),
					numbered(UserGroup.TEAM_MANAGER, "Team manager", teams().size()), single())
			.flatMap((people) -> people)
			.toList();
	}

	/** Three teams that share the managers above the team manager. */
	static List<Team> teams() {
		return List.of(team("team-north", "North team", "North", "team-manager-1"),
				team("team-south", "South team", "South", "team-manager-2"),
				team("team-east", "East team", "East", "team-manager-3"));
	}

	private static Stream<Person> officers(LocalDate today) {
		return IntStream.rangeClosed(1, POSTS.size())
			.mapToObj((number) -> new Person("iro-" + number, "IRO " + number, mail("iro-" + number), UserGroup.IRO,
					new BigDecimal(POSTS.get(number - 1)), (number == POSTS.size()) ? today.minusDays(1) : null));
	}

	private static Stream<Person> numbered(UserGroup role, String name, int count) {
		return IntStream.rangeClosed(1, count)
			.mapToObj((number) -> person("%s-%d".formatted(role.id(), number), "%s %d".formatted(name, number), role));
	}

	private static Stream<Person> single() {
		return Stream.of(person("iro-manager", "IRO manager", UserGroup.IRO_MANAGER),
				person("safeguarding-head", "Head of safeguarding", UserGroup.SAFEGUARDING_HEAD),
				person("business-support", "Business support", UserGroup.BUSINESS_SUPPORT),
				person("service-manager", "Service manager", UserGroup.SERVICE_MANAGER),
				person("head-of-service", "Head of service", UserGroup.HEAD_OF_SERVICE),
				person("assistant-director", "Assistant director", UserGroup.ASSISTANT_DIRECTOR),
				person("director", "Director", UserGroup.DIRECTOR));
	}

	private static Team team(String id, String name, String locality, String manager) {
		return new Team(id, name, locality,
				Map.of(UserGroup.TEAM_MANAGER, manager, UserGroup.SERVICE_MANAGER, "service-manager",
						UserGroup.HEAD_OF_SERVICE, "head-of-service", UserGroup.ASSISTANT_DIRECTOR,
						"assistant-director", UserGroup.DIRECTOR, "director"));
	}

	private static Person person(String id, String name, UserGroup role) {
		return new Person(id, name, mail(id), role);
	}

	private static String mail(String id) {
		return id + "@council.example";
	}

}
