package org.iroengine.engine;

import java.util.List;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

import org.iroengine.web.UserGroup;

/**
 * What the members of a group may do; capabilities declare theirs as beans, and nothing
 * else is granted.
 *
 * @param group who
 * @param resource the kind of thing
 * @param resourceId which one, or {@code *} for all
 * @param permissions what may be done with it
 */
public record Grant(UserGroup group, Resource resource, String resourceId, List<Permission> permissions) {

	public Grant(UserGroup group, Resource resource, String resourceId, Permission... permissions) {
		this(group, resource, resourceId, List.of(permissions));
	}

}
