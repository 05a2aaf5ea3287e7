package org.iroengine.allocation;

import java.util.Map;
import java.util.Objects;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.care.CourtProceedings;
import org.iroengine.care.Proceedings;
import org.iroengine.care.ProceedingsOpened;
import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;
import org.iroengine.people.People;
import org.iroengine.people.Person;

/**
 * Tells the Children's Guardian who the child's IRO is, where there are proceedings; a
 * letter to a Guardian without a mail address waits for business support.
 */
@Component
class GuardianLetters {

	static final String PURPOSE = "guardian-told-iro";

	private final Letters letters;

	private final AllocationRecords records;

	private final Proceedings proceedings;

	private final Care care;

	private final People people;

	GuardianLetters(Letters letters, AllocationRecords records, Proceedings proceedings, Care care, People people) {
		this.letters = letters;
		this.records = records;
		this.proceedings = proceedings;
		this.care = care;
		this.people = people;
	}

	@EventListener
	void on(IroAllocated news) {
		Allocation allocation = this.records.get(news.allocationId());
		this.proceedings.openOn(news.childRef(), LondonTime.date(allocation.allocatedAt()))
			.ifPresent((open) -> tell(open, allocation));
	}

	@EventListener
	void on(ProceedingsOpened news) {
		this.records.current(news.proceedings().childRef()).ifPresent((current) -> tell(news.proceedings(), current));
	}

	private void tell(CourtProceedings open, Allocation allocation) {
		Child child = this.care.child(allocation.childRef()).orElseThrow();
		Person officer = this.people.person(allocation.officer()).orElseThrow();
		this.letters.write(PURPOSE, "allocation-%d proceedings-%d".formatted(allocation.id(), open.id()),
				new Recipient("guardian", open.guardian(), open.guardianMail()), child.childRef(),
				Map.of("reference", child.childRef(), "initials", orEmpty(child.initials()), "officer", officer.name(),
						"officerMail", orEmpty(officer.mail())));
	}

	private static String orEmpty(String text) {
		return Objects.requireNonNullElse(text, "");
	}

}
