package org.iroengine.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.Covers;
import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.UserGroup;

/**
 * What IROs note about children: for whoever acts as the child's IRO and for IRO managers
 * alone. Notes are added, never changed, and stand nowhere else.
 */
@Component
@Transactional
public class PrivateNotes {

	private final JdbcClient jdbc;

	private final Covers covers;

	private final Audit audit;

	private final Clock clock;

	PrivateNotes(JdbcClient jdbc, Covers covers, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.covers = covers;
		this.audit = audit;
		this.clock = clock;
	}

	/** Whether the signed-in user may add a note: the child's IRO, or the cover. */
	@Transactional(readOnly = true)
	public boolean mayWrite(String childRef) {
		return this.covers.actingNow(childRef).filter((acting) -> acting.has(CurrentUser.name())).isPresent();
	}

	/** Whether the signed-in user may read the notes. */
	@Transactional(readOnly = true)
	public boolean mayRead(String childRef) {
		return CurrentUser.groups().contains(UserGroup.IRO_MANAGER.id()) || mayWrite(childRef);
	}

	/** The notes, the latest first; reading them is kept, too. */
	public List<PrivateNote> read(String childRef) {
		this.audit.record("private notes read", new AuditSubject("child", childRef, childRef), Map.of());
		return this.jdbc
			.sql("select id, words, written_at, written_by from private_note where child_ref = ? order by id desc")
			.param(childRef)
			.query((row, number) -> new PrivateNote(row.getLong("id"), row.getString("words"),
					row.getTimestamp("written_at").toInstant(), row.getString("written_by")))
			.list();
	}

	/** Adds a note. */
	public void add(String childRef, String words) {
		this.jdbc.sql("insert into private_note (child_ref, words, written_at, written_by) values (?, ?, ?, ?)")
			.params(childRef, words, Timestamp.from(this.clock.instant()), CurrentUser.name())
			.update();
		this.audit.record("private note added", new AuditSubject("child", childRef, childRef), Map.of());
	}

}
