package org.iroengine.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.web.CurrentUser;

/**
 * Addresses that are unknown or not safe: the social worker is asked once, and nothing
 * leaves meanwhile.
 */
@Component
@Transactional
public class Addresses {

	/** The process that asks. */
	public static final String PROCESS = "settle-address";

	/** Whose address it is, a number. */
	public static final String PARTICIPANT_ID = "participantId";

	private final Participants participants;

	private final AddressTable table;

	private final Audit audit;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	Addresses(Participants participants, AddressTable table, Audit audit, Clock clock, ApplicationEventPublisher news) {
		this.participants = participants;
		this.table = table;
		this.audit = audit;
		this.clock = clock;
		this.news = news;
	}

	/** What is wrong with an address. */
	public enum Doubt {

		/** Nobody knows it. */
		UNKNOWN,
		/** A letter to it might harm somebody. */
		UNSAFE

	}

	/**
	 * Asks the social worker; of whom is asked already, or kept away, nothing is asked.
	 */
	public void ask(long meetingId, long participantId, Doubt doubt) {
		Participant who = this.participants.get(participantId);
		if (who.mayBeAsked() && this.table.ask(who, doubt.name(), this.clock.instant(), CurrentUser.name())) {
			record("address asked for", who, Map.of("doubt", doubt.name()));
			this.news.publishEvent(new AddressAsked(participantId, meetingId, who.childRef()));
		}
	}

	/** What was asked last. */
	@Transactional(readOnly = true)
	public Doubt doubt(long participantId) {
		return Doubt.valueOf(this.table.kind(participantId));
	}

	/** Whose address is asked for. */
	@Transactional(readOnly = true)
	public Participant who(long participantId) {
		return this.participants.get(participantId);
	}

	/** Whether the social worker has not answered yet. */
	@Transactional(readOnly = true)
	public boolean isOpen(long participantId) {
		return this.table.open(this.participants.get(participantId).childRef()).contains(participantId);
	}

	/** They can be reached so from now on; null keeps what is known. */
	public void reach(long participantId, String mail, String address) {
		Participant who = this.participants.get(participantId);
		this.participants
			.save(who.reachedAt((mail != null) ? mail : who.mail(), (address != null) ? address : who.address()));
		answered(who);
	}

	/** Nothing is sent to them, decided once. */
	public void keepAway(long participantId, String because, LocalDate until) {
		this.participants.keepAway(participantId, because, until);
		answered(this.participants.get(participantId));
	}

	/** Care has ended: what nobody answered is not waited for. */
	public void drop(String childRef) {
		this.table.open(childRef).forEach((id) -> this.news.publishEvent(new AddressSettled(id)));
		this.table.drop(childRef, this.clock.instant(), CurrentUser.name());
	}

	private void answered(Participant who) {
		this.table.answered(who.id(), this.clock.instant(), CurrentUser.name());
		this.news.publishEvent(new AddressSettled(who.id()));
		record("address answered", who, Map.of("keptAway", !who.mayBeAsked()));
	}

	private void record(String action, Participant who, Map<String, ?> facts) {
		this.audit.record(action, new AuditSubject("participant", who.id(), who.childRef()), facts);
	}

}
