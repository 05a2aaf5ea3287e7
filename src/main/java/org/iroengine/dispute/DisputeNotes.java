package org.iroengine.dispute;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.UserGroup;

/**
 * What IROs note about disputes: for whoever acts as the child's IRO and for IRO managers
 * alone. Notes are added, never changed, and stand nowhere else.
 */
@Component
@Transactional
public class DisputeNotes {

	private static final int LONGEST = 4000;

	private final JdbcClient jdbc;

	private final DisputeDoor door;

	private final Audit audit;

	private final Clock clock;

	DisputeNotes(JdbcClient jdbc, DisputeDoor door, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.door = door;
		this.audit = audit;
		this.clock = clock;
	}

	/** Whether the signed-in user may add a note: the child's IRO, or the cover. */
	@Transactional(readOnly = true)
	public boolean mayWrite(Dispute dispute) {
		return this.door.isOfIro(dispute.childRef());
	}

	/** Whether the signed-in user may read the notes. */
	@Transactional(readOnly = true)
	public boolean mayRead(Dispute dispute) {
		return CurrentUser.groups().contains(UserGroup.IRO_MANAGER.id()) || mayWrite(dispute);
	}

	/**
	 * The notes, the latest first; none for whoever may not read them. Reading them is
	 * kept, too.
	 */
	public List<DisputeNote> read(Dispute dispute) {
		if (!mayRead(dispute)) {
			return List.of();
		}
		this.audit.record("dispute notes read", about(dispute), Map.of());
		return this.jdbc
			.sql("select words, written_at, written_by from dispute_note where dispute_id = ? order by id desc")
			.param(dispute.id())
			.query((row, number) -> new DisputeNote(row.getString("words"), row.getTimestamp("written_at").toInstant(),
					row.getString("written_by")))
			.list();
	}

	/**
	 * Adds a note.
	 * @return what is wrong; empty where it is kept
	 */
	public List<Fault> add(Dispute dispute, String words) {
		if (!mayWrite(dispute)) {
			return List.of(new Fault("user", "Only whoever acts as the child's IRO adds notes. Nothing was recorded."));
		}
		if (words == null || words.isBlank() || words.length() > LONGEST) {
			return List.of(new Fault("words", "Write a note of at most %d characters.".formatted(LONGEST)));
		}
		this.jdbc.sql("insert into dispute_note (dispute_id, words, written_at, written_by) values (?, ?, ?, ?)")
			.params(dispute.id(), words.strip(), Timestamp.from(this.clock.instant()), CurrentUser.name())
			.update();
		this.audit.record("dispute note added", about(dispute), Map.of());
		return List.of();
	}

	private static AuditSubject about(Dispute dispute) {
		return new AuditSubject("dispute", dispute.id(), dispute.childRef());
	}

}
