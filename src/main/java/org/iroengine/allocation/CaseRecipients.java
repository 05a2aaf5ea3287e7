package org.iroengine.allocation;

import java.time.LocalDate;
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

/** Whom letters about a child's case go to. */
@Component
public class CaseRecipients {

	private final People people;

	private final Care care;

	private final Covers covers;

	CaseRecipients(People people, Care care, Covers covers) {
		this.people = people;
		this.care = care;
		this.covers = covers;
	}

	/** Whoever acts as the child's IRO today; empty where there is no IRO. */
	public Optional<Recipient> iro(String childRef) {
		return this.covers.actingNow(childRef)
			.map(Acting::officer)
			.flatMap(this.people::person)
			.map(CaseRecipients::of);
	}

	/** The officer of an allocation, or whoever acts for the officer today. */
	Recipient officer(Allocation allocated) {
		return iro(allocated.childRef()).orElseGet(() -> of(this.people.person(allocated.officer()).orElseThrow()));
	}

	/**
	 * Everybody with the role; where nobody is, the role itself, whom nobody can mail.
	 */
	public List<Recipient> everybodyIn(UserGroup group) {
		List<Recipient> all = this.people.inRole(group).stream().map(CaseRecipients::of).toList();
		return all.isEmpty() ? List.of(new Recipient(group.id(), group.title(), null)) : all;
	}

	/**
	 * The child's worker on a local date in London, else the deputy of their absence,
	 * else who answers for the team, else an absent worker after all, else nobody yet.
	 */
	public Recipient socialWorker(long periodId, LocalDate day) {
		PeriodOfCare period = this.care.period(periodId);
		Optional<Person> worker = Optional.ofNullable(period.socialWorker()).flatMap(this.people::person);
		return worker.flatMap((one) -> this.people.present(one.id(), day))
			.flatMap(this.people::person)
			.map(CaseRecipients::of)
			.or(() -> answering(period, UserGroup.TEAM_MANAGER, day))
			.or(() -> worker.filter((one) -> !one.hasLeftBy(day)).map(CaseRecipients::of))
			.orElseGet(() -> new Recipient(UserGroup.SOCIAL_WORKER.id(), "social worker", null));
	}

	/** The same when an officer was allocated. */
	Recipient socialWorker(Allocation allocated) {
		return socialWorker(allocated.periodId(), LondonTime.date(allocated.allocatedAt()));
	}

	/**
	 * Who answers for a rung above the child's team on a local date in London; where
	 * there is no such line, the role itself, whom nobody can mail.
	 */
	public Recipient inLine(long periodId, UserGroup rung, LocalDate day) {
		return answering(this.care.period(periodId), rung, day)
			.orElseGet(() -> new Recipient(rung.id(), rung.title(), null));
	}

	private Optional<Recipient> answering(PeriodOfCare period, UserGroup rung, LocalDate day) {
		return Optional.ofNullable(period.team())
			.flatMap((team) -> this.people.answering(team, rung, day))
			.map(Answering::person)
			.flatMap(this.people::person)
			.map(CaseRecipients::of);
	}

	static Recipient of(Person person) {
		return new Recipient(person.id(), person.name(), person.mail());
	}

}
