package org.iroengine.dispute;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.Independence;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.UserGroup;

/** Whether somebody is to be named for a child's disputes, and who may be. */
@Component
class CarryingOnCheck {

	private final LeftDisputes left;

	private final LevelTable levels;

	private final Independence independence;

	CarryingOnCheck(LeftDisputes left, LevelTable levels, Independence independence) {
		this.left = left;
		this.levels = levels;
		this.independence = independence;
	}

	/** Whether the signed-in user may name somebody now. */
	boolean isToBeNamed(String childRef, List<Dispute> open) {
		return refusal(childRef, open).isEmpty();
	}

	/**
	 * @param open the child's open disputes
	 * @param officer null where none was chosen
	 */
	List<Fault> faults(String childRef, List<Dispute> open, String officer) {
		Optional<Fault> refusal = refusal(childRef, open);
		if (refusal.isPresent() || officer == null) {
			return List.of(refusal.orElseGet(() -> new Fault("officer", "Choose an officer.")));
		}
		return objections(childRef, open, List.of(officer)).entrySet()
			.stream()
			.map((one) -> new Fault("officer",
					"%s %s. Choose another officer.".formatted(one.getKey(), one.getValue())))
			.toList();
	}

	private Optional<Fault> refusal(String childRef, List<Dispute> open) {
		if (!CurrentUser.groups().contains(UserGroup.IRO_MANAGER.id())) {
			return Optional
				.of(new Fault("user", "Only an IRO manager names who carries disputes on. Nothing was changed."));
		}
		if (open.isEmpty()) {
			return Optional.of(new Fault("dispute", "The dispute is closed already. Nothing was changed."));
		}
		return this.left.areLeft(childRef) ? Optional.empty()
				: Optional
					.of(new Fault("dispute", "Nobody is named while the child has an IRO, is looked after or on a "
							+ "protection plan, or whoever was the IRO last is at work. Nothing was changed."));
	}

	/**
	 * Why officers may not carry the disputes on, each a clause that follows the name;
	 * without those who may.
	 */
	Map<String, String> objections(String childRef, List<Dispute> open, Collection<String> officers) {
		Map<String, String> found = new TreeMap<>(this.independence.objections(childRef, officers));
		Set<String> asked = open.stream().flatMap(this::asked).filter(Objects::nonNull).collect(Collectors.toSet());
		officers.stream()
			.filter(asked::contains)
			.forEach((officer) -> found.put(officer,
					"is challenged by a dispute of this child, or was asked to answer"));
		officers.stream()
			.filter((officer) -> !this.left.isThere(officer))
			.forEach((officer) -> found.put(officer,
					"is not one of the officers of this service, has left or leaves soon"));
		return found;
	}

	/** Whom a dispute challenges, and whoever answers or was asked to. */
	private Stream<String> asked(Dispute dispute) {
		return Stream.concat(Stream.of(dispute.challenge().challenged()), this.levels.of(dispute.id())
			.stream()
			.flatMap((level) -> Stream.of(level.responder(), (level.reply() != null) ? level.reply().by() : null)));
	}

}
