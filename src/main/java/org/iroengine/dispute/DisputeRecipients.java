package org.iroengine.dispute;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.calendar.LondonTime;
import org.iroengine.correspondence.Recipient;
import org.iroengine.people.People;
import org.iroengine.web.UserGroup;

/** Whom letters about disputes go to. */
@Component
class DisputeRecipients {

	private final CaseRecipients recipients;

	private final People people;

	private final Levels levels;

	private final DisputeIro iro;

	private final Clock clock;

	DisputeRecipients(CaseRecipients recipients, People people, Levels levels, DisputeIro iro, Clock clock) {
		this.recipients = recipients;
		this.people = people;
		this.levels = levels;
		this.iro = iro;
		this.clock = clock;
	}

	List<Recipient> of(DisputeLetter.To to, Dispute dispute) {
		return switch (to) {
			case IRO -> persons(Stream.of(iro(dispute)));
			case RESPONDER -> persons(this.levels.open(dispute.id()).stream().map(DisputeLevel::responder));
			case IRO_AND_FORMER_RESPONDER -> persons(Stream.concat(Stream.of(iro(dispute)), former(dispute)));
			case WORKER_AND_MANAGER -> workerAndManager(dispute);
			case IRO_MANAGERS -> this.recipients.everybodyIn(UserGroup.IRO_MANAGER);
			case IRO_AND_MANAGERS -> and(persons(Stream.of(iro(dispute))));
			case EVERYBODY -> and(persons(Stream.concat(Stream.of(iro(dispute)), responders(dispute))));
		};
	}

	/** With every IRO manager. */
	private List<Recipient> and(List<Recipient> others) {
		return Stream.concat(this.recipients.everybodyIn(UserGroup.IRO_MANAGER).stream(), others.stream())
			.distinct()
			.toList();
	}

	private String iro(Dispute dispute) {
		return Objects.requireNonNullElse(this.iro.of(dispute.childRef()), dispute.raisedBy());
	}

	private Stream<String> responders(Dispute dispute) {
		return this.levels.of(dispute.id()).stream().map(DisputeLevel::responder);
	}

	private Stream<String> former(Dispute dispute) {
		return this.levels.of(dispute.id())
			.stream()
			.filter((level) -> !level.isOpen())
			.reduce((earlier, later) -> later)
			.stream()
			.map(DisputeLevel::responder);
	}

	private List<Recipient> workerAndManager(Dispute dispute) {
		LocalDate today = LondonTime.date(this.clock.instant());
		return (dispute.periodId() == null) ? List.of()
				: Stream
					.of(this.recipients.socialWorker(dispute.periodId(), today),
							this.recipients.inLine(dispute.periodId(), UserGroup.TEAM_MANAGER, today))
					.distinct()
					.toList();
	}

	private List<Recipient> persons(Stream<String> ids) {
		return ids.filter(Objects::nonNull)
			.distinct()
			.flatMap((id) -> this.people.person(id).stream())
			.map((person) -> new Recipient(person.id(), person.name(), person.mail()))
			.toList();
	}

}
