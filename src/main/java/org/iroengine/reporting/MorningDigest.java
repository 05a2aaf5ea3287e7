package org.iroengine.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.correspondence.WorkingHours;
import org.iroengine.people.People;
import org.iroengine.people.Person;

/**
 * One letter on each working morning to everybody who works that day and for whom
 * something waits. Only an allocation, an escalation or a change within five days is
 * mailed by itself.
 */
@Component
class MorningDigest {

	private static final Logger log = LoggerFactory.getLogger(MorningDigest.class);

	private final Mornings mornings;

	private final WorkingHours hours;

	private final People people;

	private final DigestLetter letter;

	private final Clock clock;

	MorningDigest(Mornings mornings, WorkingHours hours, People people, DigestLetter letter, Clock clock) {
		this.mornings = mornings;
		this.hours = hours;
		this.people = people;
		this.letter = letter;
		this.clock = clock;
	}

	/**
	 * Writes to whoever has not had today's; asked again it does nothing. Where it failed
	 * for somebody, it tries again the next time.
	 */
	void send() {
		Instant now = this.clock.instant();
		LocalDate today = LondonTime.date(now);
		if (!this.hours.areNow(now) || this.mornings.told(today)) {
			return;
		}
		long failed = this.people.withMail()
			.stream()
			.filter((person) -> !person.hasLeftBy(today) && this.hours.areNow(person.id(), now))
			.filter((person) -> !written(person, today))
			.count();
		if (failed == 0) {
			this.mornings.tell(today, now);
		}
	}

	private boolean written(Person person, LocalDate today) {
		try {
			this.letter.write(person, today);
			return true;
		}
		catch (RuntimeException ex) {
			log.warn("The digest of {} could not be written", person.id(), ex);
			return false;
		}
	}

}
