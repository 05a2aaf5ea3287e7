package org.iroengine.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.iroengine.web.CurrentUser;

/**
 * Writes audit rows in the transaction of the change they tell of; the database refuses
 * to alter them.
 */
@Component
public class Audit {

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	private final Clock clock;

	Audit(JdbcClient jdbc, ObjectMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Records one change.
	 * @param action what was done, as a past participle, such as {@code allocated}
	 * @param subject what it was done to
	 * @param facts what changed, by name; references and dates, never free text about a
	 * child
	 */
	public void record(String action, AuditSubject subject, Map<String, ?> facts) {
		this.jdbc.sql("""
				insert into audit (at, actor, action, subject, subject_id, child_ref, facts)
				values (:at, :actor, :action, :subject, :subjectId, :childRef, :facts::jsonb)
				""")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("actor", CurrentUser.name())
			.param("action", action)
			.param("subject", subject.kind())
			.param("subjectId", subject.id())
			.param("childRef", subject.childRef())
			.param("facts", write(facts))
			.update();
	}

	/** Records the same change of many things at once, each with its facts. */
	public void recordAll(String action, Map<AuditSubject, ? extends Map<String, ?>> changes) {
		this.jdbc.sql("""
				insert into audit (at, actor, action, subject, subject_id, child_ref, facts)
				select :at, :actor, :action, subject, id, child_ref, facts::jsonb
				from unnest(:subjects::text[], :ids::text[], :children::text[], :facts::text[])
				  as change (subject, id, child_ref, facts)
				""")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("actor", CurrentUser.name())
			.param("action", action)
			.param("subjects", texts(changes.keySet(), AuditSubject::kind))
			.param("ids", texts(changes.keySet(), AuditSubject::id))
			.param("children", texts(changes.keySet(), AuditSubject::childRef))
			.param("facts", texts(changes.values(), this::write))
			.update();
	}

	private static <T> String[] texts(Collection<T> things, Function<T, String> text) {
		return things.stream().map(text).toArray(String[]::new);
	}

	private String write(Map<String, ?> facts) {
		try {
			return this.json.writeValueAsString(facts);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException("Audit facts must be plain values", ex);
		}
	}

}
