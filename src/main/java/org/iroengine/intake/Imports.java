package org.iroengine.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Fingerprint;

/** The stored imports: who handed over which files, and what became of them. */
@Repository
public class Imports {

	private static final String RETURN = "ssda903";

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	private final Audit audit;

	private final Clock clock;

	Imports(JdbcClient jdbc, ObjectMapper json, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.audit = audit;
		this.clock = clock;
	}

	long add(Map<String, byte[]> contents, ImportReport report, long run) {
		Map<String, String> files = new TreeMap<>();
		contents.forEach((file, content) -> files.put(file, Fingerprint.of(content)));
		long id = this.jdbc.sql("""
				insert into data_import (kind, at, by, files, report, run_id)
				values (?, ?, ?, ?::jsonb, ?::jsonb, ?) returning id
				""")
			.params(RETURN, Timestamp.from(this.clock.instant()), CurrentUser.name(), write(files), write(report), run)
			.query(Long.class)
			.single();
		this.audit.record("imported", new AuditSubject("import", id, null),
				Map.of("kind", RETURN, "files", files, "children", report.children(), "rows", report.rows()));
		return id;
	}

	/** The import with the number, if there is one. */
	public Optional<StoredImport> find(long id) {
		return this.jdbc.sql("select * from data_import where id = ?").param(id).query(this::stored).optional();
	}

	/** Every import, the latest first. */
	public List<StoredImport> all() {
		return this.jdbc.sql("select * from data_import order by id desc").query(this::stored).list();
	}

	private StoredImport stored(ResultSet row, int number) throws SQLException {
		try {
			return new StoredImport(row.getLong("id"), row.getString("kind"), row.getTimestamp("at").toInstant(),
					row.getString("by"), row.getLong("run_id"),
					this.json.readValue(row.getString("report"), ImportReport.class));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String write(Object value) {
		try {
			return this.json.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
