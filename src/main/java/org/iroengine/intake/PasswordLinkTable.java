package org.iroengine.intake;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The stored links, by the hash of their token; the token itself is nowhere but in the
 * letter.
 */
@Repository
class PasswordLinkTable {

	private final JdbcClient jdbc;

	PasswordLinkTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A link that has been sent.
	 *
	 * @param usedAt when a password was set with it, or null
	 */
	record Sent(Instant sentAt, Instant expiresAt, Instant usedAt) {
	}

	/** Adds a link; older ones of the person die. */
	void add(String hash, String person, String by, Sent link) {
		this.jdbc.sql("select id from person where id = ? for update").param(person).query().singleRow();
		this.jdbc
			.sql("update password_link set expires_at = ? where person_id = ? and used_at is null and expires_at > ?")
			.params(Timestamp.from(link.sentAt()), person, Timestamp.from(link.sentAt()))
			.update();
		this.jdbc.sql("""
				insert into password_link (token_hash, person_id, sent_at, sent_by, expires_at) values (?, ?, ?, ?, ?)
				""").params(hash, person, Timestamp.from(link.sentAt()), by, Timestamp.from(link.expiresAt())).update();
	}

	PasswordLink find(String hash, Instant now) {
		return this.jdbc.sql("select person_id, expires_at, used_at from password_link where token_hash = ?")
			.param(hash)
			.query((row, number) -> PasswordLink.of(row.getString(1), row.getTimestamp(2).toInstant(),
					instant(row.getTimestamp(3)), now))
			.optional()
			.orElseGet(PasswordLink::unknown);
	}

	/** Uses a link up; false where somebody else was quicker or it is good no longer. */
	boolean use(String hash, Instant now) {
		return this.jdbc.sql(
				"update password_link set used_at = :now where token_hash = :hash and used_at is null and expires_at > :now")
			.param("now", Timestamp.from(now))
			.param("hash", hash)
			.update() == 1;
	}

	void end(String hash, Instant now) {
		this.jdbc.sql("update password_link set expires_at = :now where token_hash = :hash and expires_at > :now")
			.param("now", Timestamp.from(now))
			.param("hash", hash)
			.update();
	}

	/** The last link sent to each person. */
	Map<String, Sent> last() {
		Map<String, Sent> last = new HashMap<>();
		RowCallbackHandler row = (found) -> last.put(found.getString("person_id"),
				new Sent(instant(found.getTimestamp("sent_at")), instant(found.getTimestamp("expires_at")),
						instant(found.getTimestamp("used_at"))));
		this.jdbc.sql("select * from password_link order by sent_at, expires_at").query(row);
		return last;
	}

	private static Instant instant(Timestamp at) {
		return (at != null) ? at.toInstant() : null;
	}

}
