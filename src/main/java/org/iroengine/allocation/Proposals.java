package org.iroengine.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.care.Care;
import org.iroengine.people.People;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.UserGroup;

/**
 * Proposes an IRO: the blocked are removed with their reasons, then the highest score
 * comes first.
 */
@Component
class Proposals {

	private final People people;

	private final Care care;

	private final AllocationCases cases;

	private final Loads loads;

	private final Fits fits;

	Proposals(People people, Care care, AllocationCases cases, Loads loads, Fits fits) {
		this.people = people;
		this.care = care;
		this.cases = cases;
		this.loads = loads;
		this.fits = fits;
	}

	/** Who suits the child best, seen alone. */
	Proposal propose(Allocation allocation) {
		return propose(allocation, null);
	}

	/**
	 * The same with the officer in the first place whom a plan of several children
	 * proposes; null where none does.
	 */
	Proposal propose(Allocation allocation, String planned) {
		Map<String, OfficerLoad> now = this.loads.now();
		List<Fit> fits = this.fits.of(caseOf(allocation), this.people.inRole(UserGroup.IRO));
		List<Ranked> ranked = fits.stream()
			.filter(Fit::mayBe)
			.map((fit) -> ranked(fit, now.get(fit.officer().id())))
			.sorted(Comparator.comparing((Ranked one) -> !one.load().id().equals(planned))
				.thenComparing(Comparator.comparingDouble(Ranked::score).reversed())
				.thenComparing((one) -> one.load().id()))
			.toList();
		return new Proposal(ranked.stream().map((one) -> one.candidate(ranked.get(0))).toList(),
				fits.stream().filter((fit) -> !fit.mayBe()).map(Proposals::blocked).toList(), this.fits.version());
	}

	/** Why the person may not be the child's IRO now; empty where they may. */
	Optional<Block> against(String officer, Allocation allocation) {
		return this.fits.against(this.people.person(officer), caseOf(allocation));
	}

	/**
	 * Why a choice could not stand now, a sentence that says what to do; empty where it
	 * could.
	 * @param reasoned whether the choice has its reason
	 */
	Optional<String> objection(Allocation allocation, String officer, boolean reasoned) {
		return against(officer, allocation).filter((block) -> block.isFinal() || !mayOverride() || !reasoned)
			.map((block) -> "%s %s. %s".formatted(officer, block.reason(), advice(block, officer)));
	}

	private static boolean mayOverride() {
		return CurrentUser.groups().contains(UserGroup.IRO_MANAGER.id());
	}

	private static String advice(Block block, String officer) {
		if (block.isFinal()) {
			return "Choose another officer.";
		}
		return mayOverride()
				? "Choose another officer, or say why %s should be the IRO all the same.".formatted(officer)
				: "Choose another officer; only an IRO manager may choose %s all the same.".formatted(officer);
	}

	private AllocationCase caseOf(Allocation allocation) {
		return this.cases.of(this.care.period(allocation.periodId()));
	}

	private Ranked ranked(Fit fit, OfficerLoad load) {
		return new Ranked(fit, load, this.fits.score(fit, load, 0));
	}

	private static Proposal.Blocked blocked(Fit fit) {
		return new Proposal.Blocked(fit.officer().id(), fit.officer().name(), fit.blocked(), !fit.block().isFinal());
	}

	/** An officer who may be, with what places them. */
	private record Ranked(Fit fit, OfficerLoad load, double score) {

		Proposal.Candidate candidate(Ranked first) {
			return new Proposal.Candidate(this.load.id(), this.load.name(), this.load.children(), this.load.cap(),
					this.load.words(), words(Stream.concat(this.fit.reasons().stream(), Stream.of(this.load.words()))),
					equals(first) ? null : behind(first));
		}

		/**
		 * What the first has and this one lacks, else what little there is between them.
		 */
		private String behind(Ranked first) {
			String lacking = words(Stream.concat(first.fit.met()
				.stream()
				.filter((preference) -> !this.fit.met().contains(preference))
				.map(Preference::lacking), fuller(first).stream()));
			if (!lacking.isEmpty()) {
				return lacking;
			}
			return (this.score > first.score) ? "as good for this child; the plan weighs all who wait"
					: "as good; the first by user name";
		}

		private Optional<String> fuller(Ranked first) {
			long percent = this.load.percent(0) - first.load.percent(0);
			boolean noRoom = first.load.hasRoom(0) && !this.load.hasRoom(0);
			return (percent <= 0) ? Optional.empty()
					: Optional.of("%d %% fuller%s".formatted(percent, noRoom ? ", no room within the cap" : ""));
		}

		private static String words(Stream<String> clauses) {
			return String.join("; ", clauses.toList());
		}

	}

}
