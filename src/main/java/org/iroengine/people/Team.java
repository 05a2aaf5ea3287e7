package org.iroengine.people;

import java.util.Map;

import org.iroengine.web.UserGroup;

/**
 * A team of social workers and the managers above it.
 *
 * @param line rung by rung, the person who holds it
 * @param deputies rung by rung, the person who stands in for its holder, where there is
 * one
 */
public record Team(String id, String name, String locality, Map<UserGroup, String> line,
		Map<UserGroup, String> deputies) {

	public Team(String id, String name, String locality, Map<UserGroup, String> line) {
		this(id, name, locality, line, Map.of());
	}

}
