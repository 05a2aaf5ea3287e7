package org.iroengine.demonstration;

import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.iroengine.people.Team;

/**
 * Invents the families of the authority: the same ones for the same number of children,
 * with times counted back from the moment of the load.
 */
final class InventedAuthority {

	private static final long SEED = 20_260_302L;

	private static final List<Team> TEAMS = InventedTeams.all();

	/**
	 * Where children in care are, as places in the list; half as many with the last two.
	 */
	private static final List<Integer> KEEPING = List.of(0, 0, 1, 1, 2, 2, 3, 3, 8, 9);

	/** Where children are who have just come into care. */
	private static final List<Integer> ASSESSING = List.of(4, 5, 6, 7);

	private static final List<String> NEEDS = List.of("Urdu", "Polish", "Somali", "British Sign Language", "disability",
			"court work");

	private static final List<String> NEEDS_OF_THE_YOUNG = List.of("unaccompanied young people", "Kurdish");

	/** One family of so many has a need. */
	private static final int NEEDY = 12;

	/** One family of so many was worked with by somebody who is an officer now. */
	private static final int KNOWN = 3;

	private static final int NOW_OFFICERS = 9;

	private final Random random = new Random(SEED);

	private final InventedCaseloads caseloads = new InventedCaseloads();

	private final InventedSiblings siblings;

	private InventedAuthority(Instant at) {
		this.siblings = new InventedSiblings(new InventedTimes(at, this.random), this.random);
	}

	/**
	 * Everybody, in the order of their references.
	 * @param at the moment of the load
	 * @param children how many
	 */
	static List<InventedFamily> of(Instant at, int children) {
		InventedAuthority authority = new InventedAuthority(at);
		return InventedParents
			.among(new InventedHouseholds(authority.random, children).all().stream().map(authority::family).toList());
	}

	private InventedFamily family(List<Situation> situations) {
		Situation eldest = situations.get(0);
		int team = team(eldest);
		String locality = TEAMS.get(team).locality();
		String worker = InventedTeams.workers(team + 1).get(this.random.nextInt(InventedTeams.WORKERS));
		boolean known = !eldest.isOpening() && this.random.nextInt(KNOWN) == 0;
		return new InventedFamily(locality, TEAMS.get(team).id(), worker,
				eldest.hasOfficer() ? this.caseloads.officerFor(situations.size(), locality) : null,
				known ? "iro-" + (1 + this.random.nextInt(NOW_OFFICERS)) : null, null,
				this.siblings.of(situations, needs(team == TEAMS.size() - 1)));
	}

	private int team(Situation situation) {
		List<Integer> teams = situation.isOpening() ? KEEPING : ASSESSING;
		return teams.get(this.random.nextInt(teams.size()));
	}

	private List<String> needs(boolean young) {
		if (young && this.random.nextBoolean()) {
			return NEEDS_OF_THE_YOUNG;
		}
		return (this.random.nextInt(NEEDY) == 0) ? List.of(NEEDS.get(this.random.nextInt(NEEDS.size()))) : List.of();
	}

}
