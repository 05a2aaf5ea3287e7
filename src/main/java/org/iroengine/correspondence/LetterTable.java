package org.iroengine.correspondence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of letters; each change names the states it may start from. */
@Component
class LetterTable {

	private static final LetterRow ROW = new LetterRow();

	private final JdbcClient jdbc;

	private final MailIdentity identity;

	LetterTable(JdbcClient jdbc, MailIdentity identity) {
		this.jdbc = jdbc;
		this.identity = identity;
	}

	/** Stores a waiting letter, or nothing where the same letter is there already. */
	Optional<Letter> insert(Letter.Occasion occasion, Recipient recipient, Letter.Wording wording,
			Departure departure) {
		return this.jdbc
			.sql("""
					with new as (select nextval('letter_id') as id)
					insert into letter (id, message_id, purpose, dedup_key, child_ref, recipient_id, recipient_name,
					  recipient_mail, subject, body, calendar_part, state, created_at, waiting_since, next_attempt_at, held_until)
					select id, format('<letter-%s.%s@%s>', id, :random, :host), :purpose, :key, :childRef, :recipientId,
					  :name, :mail, :subject, :body, :calendar::jsonb, 'WAITING', :now, :leaves, :leaves, :heldUntil from new
					on conflict (purpose, dedup_key, recipient_id) do nothing returning *
					""")
			.param("random", UUID.randomUUID().toString())
			.param("host", this.identity.host())
			.param("purpose", occasion.purpose())
			.param("key", occasion.key())
			.param("childRef", occasion.childRef())
			.param("recipientId", recipient.personId())
			.param("name", recipient.name())
			.param("mail", recipient.mail())
			.param("subject", wording.subject())
			.param("body", wording.body())
			.param("calendar", (wording.calendar() != null) ? wording.calendar().stored() : null)
			.param("now", Timestamp.from(departure.writtenAt()))
			.param("leaves", Timestamp.from(departure.leaves()))
			.param("heldUntil", departure.held() ? Timestamp.from(departure.leaves()) : null)
			.query(ROW)
			.optional();
	}

	Optional<Letter> find(long id) {
		return this.jdbc.sql("select * from letter where id = :id").param("id", id).query(ROW).optional();
	}

	Letter get(Letter.Occasion occasion, Recipient recipient) {
		return this.jdbc.sql("""
				select * from letter where purpose = :purpose and dedup_key = :key and recipient_id = :recipientId
				""")
			.param("purpose", occasion.purpose())
			.param("key", occasion.key())
			.param("recipientId", recipient.personId())
			.query(ROW)
			.single();
	}

	List<Letter> list(LetterFilter filter) {
		return this.jdbc.sql("""
				select * from letter
				where (:childRef::text is null or child_ref = :childRef)
				  and (:state::text is null or state = :state)
				  and (:recipientId::text is null or recipient_id = :recipientId)
				order by id
				""")
			.param("childRef", filter.childRef())
			.param("state", (filter.state() != null) ? filter.state().name() : null)
			.param("recipientId", filter.recipientId())
			.query(ROW)
			.list();
	}

	/** Counts an attempt on a letter that still waits. */
	Optional<Letter> attempt(long id) {
		return this.jdbc.sql("""
				update letter set attempts = attempts + 1 where id = :id and state = 'WAITING' returning *
				""").param("id", id).query(ROW).optional();
	}

	/** A letter withdrawn while the mail server had it has left all the same. */
	boolean sent(long id, Instant now) {
		return this.jdbc.sql("""
				update letter set state = 'SENT', sent_at = :now, next_attempt_at = null, last_error = null
				where id = :id and state in ('WAITING', 'WITHDRAWN')
				""").param("id", id).param("now", Timestamp.from(now)).update() == 1;
	}

	boolean parked(long id, String reason, Instant now) {
		return this.jdbc.sql("""
				update letter set state = 'PARKED', parked_at = :now, next_attempt_at = null, last_error = :reason
				where id = :id and state = 'WAITING'
				""").param("id", id).param("reason", reason).param("now", Timestamp.from(now)).update() == 1;
	}

	boolean postponed(long id, String reason, Instant next, Instant deferredSince) {
		return this.jdbc.sql("""
				update letter set next_attempt_at = :next, last_error = :reason, deferred_since = :deferredSince
				where id = :id and state = 'WAITING'
				""")
			.param("id", id)
			.param("reason", reason)
			.param("next", Timestamp.from(next))
			.param("deferredSince", (deferredSince != null) ? Timestamp.from(deferredSince) : null)
			.update() == 1;
	}

	boolean waitingAgain(long id, String mail, Instant now) {
		return this.jdbc.sql("""
				update letter set state = 'WAITING', recipient_mail = coalesce(:mail, recipient_mail), parked_at = null,
				  waiting_since = :now, next_attempt_at = :now, deferred_since = null, last_error = null
				where id = :id and state = 'PARKED'
				""").param("id", id).param("mail", mail).param("now", Timestamp.from(now)).update() == 1;
	}

	/** The letters about a business object that were held and have not left. */
	List<Letter> held(String key) {
		return this.jdbc.sql("""
				select * from letter where held_until is not null and state = 'WAITING'
				  and (dedup_key collate "C" = :key
				    or dedup_key collate "C" >= :key || ' ' and dedup_key collate "C" < :key || '!') order by id
				""").param("key", key).query(ROW).list();
	}

	/**
	 * Whether a letter about a business object that was not taken back goes to the
	 * person.
	 */
	boolean told(String key, String recipientId) {
		return this.jdbc.sql("""
				select exists (select 1 from letter where recipient_id = :recipient and state <> 'WITHDRAWN'
				  and (dedup_key = :key or starts_with(dedup_key, :key || ' ')))
				""").param("key", key).param("recipient", recipientId).query(Boolean.class).single();
	}

	boolean withdrawn(long id) {
		return this.jdbc.sql("""
				update letter set state = 'WITHDRAWN', next_attempt_at = null
				where id = :id and state in ('PARKED', 'WAITING')
				""").param("id", id).update() == 1;
	}

}
