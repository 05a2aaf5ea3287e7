package org.iroengine.dispute;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.ContractEnds;
import org.iroengine.calendar.LondonTime;
import org.iroengine.people.People;
import org.iroengine.web.UserGroup;

/**
 * Open disputes that have nobody, or soon will: care has ended, and whoever had them has
 * left the service or is about to.
 */
@Component
@Transactional(readOnly = true)
public class LeftDisputes {

	private final CarriedOnTable table;

	private final DisputeIro iro;

	private final People people;

	private final ContractEnds ends;

	private final Clock clock;

	LeftDisputes(CarriedOnTable table, DisputeIro iro, People people, ContractEnds ends, Clock clock) {
		this.table = table;
		this.iro = iro;
		this.people = people;
		this.ends = ends;
		this.clock = clock;
	}

	/** All of them, the earliest first. */
	public List<Dispute> all() {
		Map<String, Boolean> left = new HashMap<>();
		return this.table.openAfterCare()
			.stream()
			.filter((dispute) -> left.computeIfAbsent(dispute.childRef(), this::areLeft))
			.toList();
	}

	/** Whether the child's disputes are. */
	boolean areLeft(String childRef) {
		return this.iro.isAfterCare(childRef) && !isThere(this.iro.of(childRef));
	}

	/** Whether the person is an officer of the service, and stays. */
	boolean isThere(String officer) {
		return Optional.ofNullable(officer)
			.flatMap(this.people::person)
			.filter((person) -> person.role() == UserGroup.IRO)
			.filter((person) -> !this.ends.isSeen(person, LondonTime.date(this.clock.instant())))
			.isPresent();
	}

}
