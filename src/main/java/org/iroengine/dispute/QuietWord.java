package org.iroengine.dispute;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.calendar.LondonTime;
import org.iroengine.correspondence.Recipient;
import org.iroengine.people.Answering;
import org.iroengine.people.People;
import org.iroengine.web.UserGroup;

/** Who is asked to put an informal dispute right, and may read what it asks for. */
@Component
class QuietWord {

	private final CaseRecipients recipients;

	private final People people;

	private final Levels levels;

	private final Clock clock;

	QuietWord(CaseRecipients recipients, People people, Levels levels, Clock clock) {
		this.recipients = recipients;
		this.people = people;
		this.levels = levels;
		this.clock = clock;
	}

	/**
	 * The worker of a looked-after child, and whoever answers for the manager of the team
	 * that answers; of a child on a protection plan alone the worker is not known here.
	 */
	List<Recipient> asked(Dispute dispute) {
		LocalDate today = LondonTime.date(this.clock.instant());
		return Stream
			.concat(Stream.ofNullable(dispute.periodId()).map((period) -> this.recipients.socialWorker(period, today)),
					Stream.of(manager(dispute, today)))
			.distinct()
			.toList();
	}

	private Recipient manager(Dispute dispute, LocalDate day) {
		return Optional.ofNullable(this.levels.team(dispute))
			.flatMap((team) -> this.people.answering(team, UserGroup.TEAM_MANAGER, day))
			.map(Answering::person)
			.flatMap(this.people::person)
			.map((person) -> new Recipient(person.id(), person.name(), person.mail()))
			.orElseGet(() -> new Recipient(UserGroup.TEAM_MANAGER.id(), UserGroup.TEAM_MANAGER.title(), null));
	}

}
