package org.iroengine.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.CareEnded;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;
import org.iroengine.people.Answering;
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

	private final AllocationRecords records;

	private final AllocationFacts facts;

	AllocationLetters(Letters letters, People people, Care care, AllocationRecords records, AllocationFacts facts) {
		this.letters = letters;
		this.people = people;
		this.care = care;
		this.records = records;
		this.facts = facts;
	}

	/**
	 * Tells the child's social worker and the officer who the IRO is, at once; whoever
	 * was still to be reminded or told of a breach is not.
	 */
	@Transactional
	public void tellAllocated(Allocation allocated) {
		this.letters.withdrawHeld(key(allocated), "an IRO is allocated");
		Person officer = this.people.person(allocated.officer()).orElseThrow();
		Map<String, Object> facts = this.facts.of(allocated, Map.of("officer", officer.name()));
		write("iro-allocated-iro", allocated, recipient(officer), facts);
		write("iro-allocated-social-worker", allocated, socialWorker(allocated), facts);
	}

	/**
	 * Reminds those who allocate that the clock runs; each reminder is one letter to each
	 * of them. The 48 hours end within five days, so it is a letter of its own and does
	 * not wait for the morning's digest; it leaves in the next working hour, and takes
	 * the place of an earlier one that has not left.
	 */
	@Transactional
	public void remind(Allocation open, String reminder) {
		this.letters.withdrawHeld(key(open), "a later reminder takes its place");
		Map<String, Object> facts = this.facts.of(open, Map.of());
		everybodyIn(UserGroup.IRO_MANAGER).forEach((manager) -> this.letters.writeForWorkingHours("allocation-reminder",
				key(open) + " " + reminder, manager, open.childRef(), facts));
	}

	/**
	 * Tells the head of safeguarding, in working hours, that the 48 hours have passed.
	 */
	@Transactional
	public void tellBreached(Allocation open) {
		Map<String, Object> facts = this.facts.of(open, Map.of());
		everybodyIn(UserGroup.SAFEGUARDING_HEAD).forEach((head) -> this.letters
			.writeForWorkingHours("allocation-breached", key(open), head, open.childRef(), facts));
	}

	@EventListener
	void on(CareEnded news) {
		this.records.ofPeriod(news.periodId())
			.forEach((allocation) -> this.letters.withdrawHeld(key(allocation), "care ended"));
	}

	private void write(String purpose, Allocation allocation, Recipient recipient, Map<String, Object> facts) {
		this.letters.write(purpose, key(allocation), recipient, allocation.childRef(), facts);
	}

	private static String key(Allocation allocation) {
		return "allocation-" + allocation.id();
	}

	List<Recipient> everybodyIn(UserGroup group) {
		List<Recipient> all = this.people.inRole(group).stream().map(AllocationLetters::recipient).toList();
		return all.isEmpty() ? List.of(new Recipient(group.id(), group.title(), null)) : all;
	}

	/** The child's worker, else who answers for the team today, else nobody yet. */
	Recipient socialWorker(Allocation allocation) {
		PeriodOfCare period = this.care.period(allocation.periodId());
		return Optional.ofNullable(period.socialWorker())
			.or(() -> Optional.ofNullable(period.team())
				.flatMap((team) -> this.people.answering(team, UserGroup.TEAM_MANAGER,
						LondonTime.date(allocation.allocatedAt())))
				.map(Answering::person))
			.flatMap(this.people::person)
			.map(AllocationLetters::recipient)
			.orElseGet(() -> new Recipient(UserGroup.SOCIAL_WORKER.id(), "social worker", null));
	}

	static Recipient recipient(Person person) {
		return new Recipient(person.id(), person.name(), person.mail());
	}

}
