package org.iroengine.review.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.correspondence.Recipient;
import org.iroengine.people.People;
import org.iroengine.review.RecordReaders;
import org.iroengine.web.UserGroup;

/** Whose the tasks around a meeting, and after it, are. */
@Component
class HoldPeople {

	private final CaseRecipients recipients;

	private final Care care;

	private final People people;

	private final RecordReaders readers;

	private final Clock clock;

	HoldPeople(CaseRecipients recipients, Care care, People people, RecordReaders readers, Clock clock) {
		this.recipients = recipients;
		this.care = care;
		this.people = people;
		this.readers = readers;
		this.clock = clock;
	}

	/** Whoever acts as the child's IRO, or null. */
	String iro(String childRef) {
		return this.recipients.iro(childRef).map(Recipient::personId).orElse(null);
	}

	/** The child's worker, else who answers for the team, or null. */
	String socialWorker(long periodId) {
		String worker = this.recipients.socialWorker(periodId, today()).personId();
		return UserGroup.SOCIAL_WORKER.id().equals(worker) ? null : worker;
	}

	/** Who answers for the child's team, or null. */
	String teamManager(long reviewId) {
		String manager = this.readers.manager(reviewId).personId();
		return UserGroup.TEAM_MANAGER.id().equals(manager) ? null : manager;
	}

	/** The manager of the child's team today, as one to write to. */
	Recipient managerOf(long periodId) {
		return this.recipients.inLine(periodId, UserGroup.TEAM_MANAGER, today());
	}

	/** Those above the child's team, who stand in where there is no worker. */
	List<String> line(long periodId) {
		return Optional.ofNullable(this.care.period(periodId).team())
			.map((team) -> List.copyOf(this.people.lineOf(team).values()))
			.orElse(List.of());
	}

	/** Whether the person is absent today, or has left. */
	boolean isAway(String person) {
		return this.people.present(person, today()).filter(person::equals).isEmpty();
	}

	String child(long periodId) {
		return this.care.period(periodId).childRef();
	}

	private LocalDate today() {
		return LondonTime.date(this.clock.instant());
	}

}
