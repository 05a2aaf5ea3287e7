package org.iroengine.allocation;

import java.util.List;
import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.care.CareEnded;
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

	/** The letter about each line. */
	private static final Map<String, String> PASSED = Map.of(AllocationClocks.ALLOCATE_IRO, "allocation-breached",
			AllocationClocks.BY_GUIDANCE, "allocation-guidance-passed", AllocationClocks.BY_LAW,
			"allocation-law-passed");

	private final Letters letters;

	private final People people;

	private final CaseRecipients recipients;

	private final AllocationRecords records;

	private final AllocationFacts facts;

	AllocationLetters(Letters letters, People people, CaseRecipients recipients, AllocationRecords records,
			AllocationFacts facts) {
		this.letters = letters;
		this.people = people;
		this.recipients = recipients;
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
		Map<String, Object> facts = this.facts.of(allocated, AllocationClocks.ALLOCATE_IRO,
				Map.of("officer", officer.name()));
		write("iro-allocated-iro", allocated, this.recipients.officer(allocated), facts);
		write("iro-allocated-social-worker", allocated, this.recipients.socialWorker(allocated), facts);
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
		Map<String, Object> facts = this.facts.of(open, AllocationClocks.ALLOCATE_IRO, Map.of());
		this.recipients.everybodyIn(UserGroup.IRO_MANAGER)
			.forEach((manager) -> this.letters.writeForWorkingHours("allocation-reminder", key(open) + " " + reminder,
					manager, open.childRef(), facts));
	}

	/**
	 * Tells the head of safeguarding, in working hours, that a line has passed without an
	 * IRO; each line is told once.
	 */
	@Transactional
	public void tellPassed(Allocation open, String rule) {
		Map<String, Object> facts = this.facts.of(open, rule, Map.of());
		this.recipients.everybodyIn(UserGroup.SAFEGUARDING_HEAD)
			.forEach((head) -> this.letters.writeForWorkingHours(PASSED.get(rule), key(open), head, open.childRef(),
					facts));
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

}
