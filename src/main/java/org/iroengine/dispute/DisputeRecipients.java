package org.iroengine.dispute;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.CaseRecipients;
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

	private final QuietWord quietWord;

	DisputeRecipients(CaseRecipients recipients, People people, Levels levels, DisputeIro iro, QuietWord quietWord) {
		this.recipients = recipients;
		this.people = people;
		this.levels = levels;
		this.iro = iro;
		this.quietWord = quietWord;
	}

	List<Recipient> of(DisputeLetter.To to, Dispute dispute) {
		return switch (to) {
			case IRO -> persons(Stream.of(iro(dispute)));
			case RESPONDER -> persons(this.levels.open(dispute.id()).stream().map(DisputeLevel::responder));
			case IRO_AND_FORMER_RESPONDER -> persons(Stream.concat(Stream.of(iro(dispute)), former(dispute)));
			case WORKER_AND_MANAGER -> this.quietWord.asked(dispute);
			case IRO_MANAGERS -> this.recipients.everybodyIn(UserGroup.IRO_MANAGER);
			case IRO_AND_MANAGERS -> and(persons(Stream.of(iro(dispute))));
			case EVERYBODY -> and(persons(Stream.concat(Stream.of(iro(dispute)), responders(dispute))));
		};
	}

	/**
	 * Whoever is asked at a level: its responder, or every IRO manager while nobody is.
	 */
	List<Recipient> asked(DisputeLevel level) {
		return (level.responder() != null) ? persons(Stream.of(level.responder()))
				: this.recipients.everybodyIn(UserGroup.IRO_MANAGER);
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

	private List<Recipient> persons(Stream<String> ids) {
		return ids.filter(Objects::nonNull)
			.distinct()
			.flatMap((id) -> this.people.person(id).stream())
			.map((person) -> new Recipient(person.id(), person.name(), person.mail()))
			.toList();
	}

}
