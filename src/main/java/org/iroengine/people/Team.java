package org.iroengine.people;

import java.util.Map;

import org.iroengine.web.UserGroup;

/**
 * A team of social workers and the managers above it.
 *
 * @param line rung by rung, the person who holds it
 */
public record Team(String id, String name, String locality, Map<UserGroup, String> line) {

}
