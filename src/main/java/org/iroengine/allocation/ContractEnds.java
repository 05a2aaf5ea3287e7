package org.iroengine.allocation;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Timescales;
import org.iroengine.people.Person;

/** Sees the end of contracts ahead, as early as the table of timescales wants. */
@Component
public class ContractEnds {

	private final Timescales timescales;

	ContractEnds(Timescales timescales) {
		this.timescales = timescales;
	}

	/**
	 * Whether the person's contract has ended, or ends so soon that it is to be seen.
	 * @param today a local date in London
	 */
	public boolean isSeen(Person person, LocalDate today) {
		return person.contractEnd() != null && !seenFrom(person.contractEnd()).isAfter(today);
	}

	private LocalDate seenFrom(LocalDate contractEnd) {
		return this.timescales.compute(Reassignments.CONTRACT_END_SEEN, LondonTime.startOf(contractEnd)).dueOn();
	}

}
