package org.iroengine.allocation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.correspondence.Recipient;
import org.iroengine.people.Answering;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

/** Whom letters about an allocation go to. */
@Component
class AllocationRecipients {

	private final People people;

	private final Care care;

	private final Covers covers;

	AllocationRecipients(People people, Care care, Covers covers) {
		this.people = people;
		this.care = care;
		this.covers = covers;
	}

	/** The child's IRO, or whoever acts for the IRO today. */
	Recipient officer(Allocation allocated) {
		String acting = this.covers.actingNow(allocated.childRef()).map(Acting::officer).orElse(allocated.officer());
		return of(this.people.person(acting).orElseThrow());
	}

	/**
	 * Everybody with the role; where nobody is, the role itself, whom nobody can mail.
	 */
	List<Recipient> everybodyIn(UserGroup group) {
		List<Recipient> all = this.people.inRole(group).stream().map(AllocationRecipients::of).toList();
		return all.isEmpty() ? List.of(new Recipient(group.id(), group.title(), null)) : all;
	}

	/** The child's worker, else who answers for the team then, else nobody yet. */
	Recipient socialWorker(Allocation allocated) {
		PeriodOfCare period = this.care.period(allocated.periodId());
		return Optional.ofNullable(period.socialWorker())
			.or(() -> Optional.ofNullable(period.team())
				.flatMap((team) -> this.people.answering(team, UserGroup.TEAM_MANAGER,
						LondonTime.date(allocated.allocatedAt())))
				.map(Answering::person))
			.flatMap(this.people::person)
			.map(AllocationRecipients::of)
			.orElseGet(() -> new Recipient(UserGroup.SOCIAL_WORKER.id(), "social worker", null));
	}

	static Recipient of(Person person) {
		return new Recipient(person.id(), person.name(), person.mail());
	}

}
