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

	private final Responders responders;

	private final Ladders ladders;

	private final Clock clock;

	QuietWord(CaseRecipients recipients, People people, Responders responders, Ladders ladders, Clock clock) {
		this.recipients = recipients;
		this.people = people;
		this.responders = responders;
		this.ladders = ladders;
		this.clock = clock;
	}

	/**
	 * The worker of a looked-after child, and whoever of the team that answers holds the
	 * post that the ladder names; of a child on a protection plan alone the worker is not
	 * known here.
	 */
	List<Recipient> asked(Dispute dispute) {
		LocalDate today = LondonTime.date(this.clock.instant());
		return Stream
			.concat(this.responders.period(dispute)
				.stream()
				.map((period) -> this.recipients.socialWorker(period.id(), today)), Stream.of(manager(dispute, today)))
			.distinct()
			.toList();
	}

	private Recipient manager(Dispute dispute, LocalDate day) {
		UserGroup rung = this.ladders.of(dispute.ladderVersion()).informal().responder();
		return Optional.ofNullable(this.responders.team(dispute))
			.flatMap((team) -> this.people.answering(team, rung, day))
			.map(Answering::person)
			.flatMap(this.people::person)
			.map((person) -> new Recipient(person.id(), person.name(), person.mail()))
			.orElseGet(() -> new Recipient(rung.id(), rung.title(), null));
	}

}
