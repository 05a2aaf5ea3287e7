package org.iroengine.correspondence;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;

/** The letters of the service: what other capabilities may ask of correspondence. */
@Component
public class Letters {

	private final Templates templates;

	private final LetterTable table;

	private final Outbox outbox;

	private final Departures departures;

	private final Audit audit;

	Letters(Templates templates, LetterTable table, Outbox outbox, Departures departures, Audit audit) {
		this.templates = templates;
		this.table = table;
		this.outbox = outbox;
		this.departures = departures;
		this.audit = audit;
	}

	/**
	 * Renders {@code letters/<purpose>.mustache}, stores the letter and schedules its
	 * relay, all in the caller's transaction; written again for the same purpose, key and
	 * recipient it is the letter already there.
	 * @param purpose the name of the template
	 * @param key the business object, such as {@code allocation-17}; what tells letters
	 * of one purpose apart follows after a space
	 * @param recipient whom it goes to; without a mail address the letter is parked at
	 * once
	 * @param childRef the child it concerns, or null
	 * @param facts what the template tells; {@code recipient}, the name to greet, is
	 * added
	 */
	@Transactional
	public Letter write(String purpose, String key, Recipient recipient, String childRef, Map<String, ?> facts) {
		return this.outbox.add(new Letter.Occasion(purpose, key, childRef), recipient,
				this.templates.render(purpose, recipient, facts), this.departures.atOnce());
	}

	/**
	 * Writes a letter as {@link #write} does, in an envelope of its own.
	 */
	@Transactional
	public Letter write(String purpose, String key, Recipient recipient, String childRef, Map<String, ?> facts,
			Envelope envelope) {
		Letter.Wording wording = this.templates.render(purpose, recipient, facts).with(envelope.calendar());
		return this.outbox.add(new Letter.Occasion(purpose, key, childRef), recipient,
				envelope.secure() ? wording.marked(this.templates.secureMark()) : wording, this.departures.atOnce());
	}

	/**
	 * Writes a letter as {@link #write} does, for the relay to keep until the recipient
	 * is at work.
	 */
	@Transactional
	public Letter writeForWorkingHours(String purpose, String key, Recipient recipient, String childRef,
			Map<String, ?> facts) {
		return this.outbox.add(new Letter.Occasion(purpose, key, childRef), recipient,
				this.templates.render(purpose, recipient, facts), this.departures.inWorkingHours(recipient));
	}

	/**
	 * Words a text that is shown or printed here and sent to nobody.
	 * @param purpose the name of the template
	 */
	public Letter.Wording wording(String purpose, Recipient recipient, Map<String, ?> facts) {
		return this.templates.render(purpose, recipient, facts);
	}

	/**
	 * Takes back what was held for working hours and has not left, because it is settled.
	 * @param key the business object
	 * @param reason what settled it
	 */
	@Transactional
	public void withdrawHeld(String key, String reason) {
		this.table.held(key).forEach((letter) -> withdraw(letter.id(), reason));
	}

	/**
	 * Takes back what was held about a business object for one person alone.
	 */
	@Transactional
	public void withdrawHeld(String key, String personId, String reason) {
		this.table.held(key)
			.stream()
			.filter((letter) -> personId.equals(letter.recipient().personId()))
			.forEach((letter) -> withdraw(letter.id(), reason));
	}

	/**
	 * Whether the person was written to about a business object, and it was not taken
	 * back.
	 */
	public boolean told(String key, String personId) {
		return this.table.told(key, personId);
	}

	public Optional<Letter> find(long id) {
		return this.table.find(id);
	}

	public List<Letter> list(LetterFilter filter) {
		return this.table.list(filter);
	}

	/**
	 * Sends a parked letter again.
	 * @param id the letter
	 * @param correctedMail the right address, or null to keep the one it has
	 */
	@Transactional
	public void sendAgain(long id, String correctedMail) {
		Letter letter = get(id);
		this.outbox.sendAgain(letter, correctedMail);
		record("sent again", letter, Map.of("addressCorrected", correctedMail != null));
	}

	/**
	 * Takes a letter back that has not left, because it is delivered another way or no
	 * longer wanted.
	 * @param id the letter
	 * @param reason why, in the words of the person who decides
	 */
	@Transactional
	public void withdraw(long id, String reason) {
		if (reason == null || reason.isBlank()) {
			throw new IllegalArgumentException("Say why letter " + id + " is withdrawn");
		}
		Letter letter = get(id);
		this.outbox.withdraw(letter);
		record("withdrawn", letter, Map.of("before", letter.state(), "reason", reason));
	}

	private Letter get(long id) {
		return find(id).orElseThrow(() -> new NoSuchElementException("There is no letter " + id));
	}

	private void record(String action, Letter letter, Map<String, ?> facts) {
		this.audit.record(action, new AuditSubject("letter", letter.id(), letter.childRef()), facts);
	}

}
