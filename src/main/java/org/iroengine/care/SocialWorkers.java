package org.iroengine.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.people.CaseRole;
import org.iroengine.people.CaseWork;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.UserGroup;

/** Changes who is a child's social worker. */
@Component
@Transactional
public class SocialWorkers {

	private static final String FIELD = "socialWorker";

	private final CareRecords records;

	private final PeriodChanges changes;

	private final People people;

	private final Clock clock;

	SocialWorkers(CareRecords records, PeriodChanges changes, People people, Clock clock) {
		this.records = records;
		this.changes = changes;
		this.people = people;
		this.clock = clock;
	}

	/** Those who may be chosen, by id. */
	@Transactional(readOnly = true)
	public List<Person> choices() {
		LocalDate today = today();
		return this.people.inRole(UserGroup.SOCIAL_WORKER)
			.stream()
			.filter((person) -> !person.hasLeftBy(today))
			.toList();
	}

	/**
	 * Gives the open period of the child another social worker; whoever was it before
	 * counts as involved with the child from then on. The case goes to the team of the
	 * new one.
	 * @param worker the person, or null where nobody is for now and the team answers
	 * @return why not; empty where it is changed
	 */
	public Optional<Fault> change(String childRef, String worker) {
		Optional<PeriodOfCare> open = this.records.periods(childRef)
			.stream()
			.filter((period) -> period.endedAt() == null)
			.findFirst()
			.map((period) -> this.records.hold(period.id()));
		if (open.isEmpty()) {
			return fault("The child is not looked after here. Nothing was changed.");
		}
		if (Objects.equals(open.get().socialWorker(), worker)) {
			return fault("That is so already. Choose another person.");
		}
		if (worker != null && choices().stream().map(Person::id).noneMatch(worker::equals)) {
			return fault("There is no social worker '%s' who works here. Choose one of the list, or nobody."
				.formatted(worker));
		}
		change(open.get(), worker);
		return Optional.empty();
	}

	private void change(PeriodOfCare period, String worker) {
		Optional.ofNullable(period.socialWorker())
			.map((before) -> new CaseWork(period.childRef(), before, CaseRole.SOCIAL_WORKER,
					LondonTime.date(period.becameLookedAfterAt()), today()))
			.ifPresent((work) -> this.people.saveWork(List.of(work)));
		this.changes.socialWorker(period, worker,
				Optional.ofNullable(worker).flatMap(this.people::person).map(Person::team).orElse(null));
	}

	private LocalDate today() {
		return LondonTime.date(this.clock.instant());
	}

	private static Optional<Fault> fault(String words) {
		return Optional.of(new Fault(FIELD, words));
	}

}
