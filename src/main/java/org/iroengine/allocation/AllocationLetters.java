package org.iroengine.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.care.Care;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

/**
 * Writes the letters of an allocation; where nobody can be written to, business support
 * gets the letter to deliver.
 */
@Component
public class AllocationLetters {

	private final Letters letters;

	private final People people;

	private final Care care;

	private final AllocationFacts facts;

	AllocationLetters(Letters letters, People people, Care care, AllocationFacts facts) {
		this.letters = letters;
		this.people = people;
		this.care = care;
		this.facts = facts;
	}

	/** Tells the child's social worker and the officer who the IRO is. */
	@Transactional
	public void tellAllocated(Allocation allocated) {
		Person officer = this.people.person(allocated.officer()).orElseThrow();
		Map<String, Object> facts = this.facts.of(allocated, Map.of("officer", officer.name()));
		write("iro-allocated-iro", allocated, recipient(officer), facts);
		write("iro-allocated-social-worker", allocated, socialWorker(allocated), facts);
	}

	/**
	 * Reminds those who allocate that the clock runs; each reminder is one letter to each
	 * of them.
	 */
	@Transactional
	public void remind(Allocation open, String reminder) {
		Map<String, Object> facts = this.facts.of(open, Map.of());
		everybodyIn(UserGroup.IRO_MANAGER).forEach((manager) -> this.letters.write("allocation-reminder",
				key(open) + " " + reminder, manager, open.childRef(), facts));
	}

	/** Tells the head of safeguarding that the 48 hours have passed. */
	@Transactional
	public void tellBreached(Allocation open) {
		Map<String, Object> facts = this.facts.of(open, Map.of());
		everybodyIn(UserGroup.SAFEGUARDING_HEAD).forEach((head) -> write("allocation-breached", open, head, facts));
	}

	private void write(String purpose, Allocation allocation, Recipient recipient, Map<String, Object> facts) {
		this.letters.write(purpose, key(allocation), recipient, allocation.childRef(), facts);
	}

	private static String key(Allocation allocation) {
		return "allocation-" + allocation.id();
	}

	private List<Recipient> everybodyIn(UserGroup group) {
		List<Recipient> all = this.people.inRole(group).stream().map(AllocationLetters::recipient).toList();
		return all.isEmpty() ? List.of(new Recipient(group.id(), group.title(), null)) : all;
	}

	/** The child's worker, else the manager of the team, else nobody yet. */
	private Recipient socialWorker(Allocation allocation) {
		PeriodOfCare period = this.care.period(allocation.periodId());
		return Optional.ofNullable(period.socialWorker())
			.or(() -> Optional.ofNullable(period.team())
				.map((team) -> this.people.lineOf(team).get(UserGroup.TEAM_MANAGER)))
			.flatMap(this.people::person)
			.map(AllocationLetters::recipient)
			.orElseGet(() -> new Recipient(UserGroup.SOCIAL_WORKER.id(), "social worker", null));
	}

	private static Recipient recipient(Person person) {
		return new Recipient(person.id(), person.name(), person.mail());
	}

}
