package org.iroengine.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.calendar.LondonTime;
import org.iroengine.correspondence.Recipient;
import org.iroengine.people.People;
import org.iroengine.web.UserGroup;

/**
 * Who of the staff hears about decisions by letter: the social worker and those who came
 * and work for the service; everybody else gets the record.
 */
@Component
public class RecordReaders {

	private final Participants participants;

	private final People people;

	private final CaseRecipients recipients;

	private final Reviews reviews;

	private final Clock clock;

	RecordReaders(Participants participants, People people, CaseRecipients recipients, Reviews reviews, Clock clock) {
		this.participants = participants;
		this.people = people;
		this.recipients = recipients;
		this.reviews = reviews;
		this.clock = clock;
	}

	/** Who answers for the child's team today. */
	public Recipient manager(long reviewId) {
		return this.recipients.inLine(this.reviews.get(reviewId).periodId(), UserGroup.TEAM_MANAGER,
				LondonTime.date(this.clock.instant()));
	}

	/** Without the one who gets a letter of their own. */
	List<Recipient> staff(Review review, Recipient but) {
		return others(review, List.of(but.personId()));
	}

	List<Recipient> staffAndIro(Review review) {
		List<Recipient> iro = this.recipients.iro(review.childRef()).stream().toList();
		List<String> ids = iro.stream().map(Recipient::personId).toList();
		return Stream.concat(iro.stream(), others(review, ids).stream()).toList();
	}

	private List<Recipient> others(Review review, List<String> told) {
		Recipient worker = this.recipients.socialWorker(review.periodId(), review.completedOn());
		return Stream.concat(Stream.of(worker), participants(review))
			.filter((reader) -> !told.contains(reader.personId()))
			.distinct()
			.toList();
	}

	/** Nobody to whom nothing is to be sent. */
	private Stream<Recipient> participants(Review review) {
		return this.participants.of(review.childRef())
			.stream()
			.filter(Participant::mayBeAsked)
			.flatMap((one) -> Optional.ofNullable(one.personId()).flatMap(this.people::person).stream())
			.map((person) -> new Recipient(person.id(), person.name(), person.mail()));
	}

}
