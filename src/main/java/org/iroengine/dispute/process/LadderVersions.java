package org.iroengine.dispute.process;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.dispute.Ladder;
import org.iroengine.dispute.LadderLevel;

/** Keeps every ladder that was in force, as it was. */
@Repository
class LadderVersions {

	private static final TypeReference<List<LadderLevel>> LEVELS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	LadderVersions(JdbcClient jdbc, ObjectMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Keeps the levels, the informal stage among them; the same version is kept once. */
	void keep(Ladder ladder) {
		List<LadderLevel> levels = Stream.concat(Stream.ofNullable(ladder.informal()), ladder.levels().stream())
			.toList();
		this.jdbc.sql("insert into dispute_ladder (version, levels) values (?, ?::jsonb) on conflict do nothing")
			.params(ladder.version(), written(levels))
			.update();
	}

	/**
	 * The levels as they were kept, the informal stage among them.
	 * @throws NoSuchElementException when there was no such ladder
	 */
	List<LadderLevel> levels(String version) {
		return this.jdbc.sql("select levels::text from dispute_ladder where version = ?")
			.param(version)
			.query(String.class)
			.optional()
			.map(this::read)
			.orElseThrow(() -> new NoSuchElementException("There was no ladder " + version));
	}

	private String written(List<LadderLevel> levels) {
		try {
			return this.json.writeValueAsString(levels);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<LadderLevel> read(String levels) {
		try {
			return this.json.readValue(levels, LEVELS);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
