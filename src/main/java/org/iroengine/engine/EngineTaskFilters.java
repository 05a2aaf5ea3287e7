package org.iroengine.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.web.UserGroup;

/**
 * Creates the lists of Tasklist that capabilities declare, and one of each person's own
 * tasks.
 */
@Component
class EngineTaskFilters {

	private static final String MINE = "My tasks";

	private final FilterService filters;

	private final TaskService tasks;

	private final AuthorizationService authorizations;

	private final ObjectProvider<TaskFilter> ofCapabilities;

	EngineTaskFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations,
			ObjectProvider<TaskFilter> ofCapabilities) {
		this.filters = filters;
		this.tasks = tasks;
		this.authorizations = authorizations;
		this.ofCapabilities = ofCapabilities;
	}

	void create() {
		createIfMissing(new TaskFilter(MINE, null, null, Map.of("childRef", "Child")),
				Arrays.stream(UserGroup.values()),
				this.tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"), 0);
		this.ofCapabilities.orderedStream()
			.forEach((filter) -> createIfMissing(filter, Stream.of(filter.group()), query(filter), 10));
	}

	private TaskQuery query(TaskFilter filter) {
		return this.tasks.createTaskQuery()
			.taskDefinitionKey(filter.task())
			.taskCandidateGroup(filter.group().id())
			.includeAssignedTasks();
	}

	private void createIfMissing(TaskFilter declared, Stream<UserGroup> groups, TaskQuery query, int priority) {
		if (this.filters.createTaskFilterQuery().filterName(declared.name()).count() > 0) {
			return;
		}
		Filter filter = this.filters.newTaskFilter(declared.name())
			.setQuery(query.orderByDueDate().asc())
			.setProperties(properties(declared, priority));
		this.filters.saveFilter(filter);
		groups.forEach((group) -> mayRead(group, filter));
	}

	private static Map<String, Object> properties(TaskFilter declared, int priority) {
		List<Map<String, String>> variables = declared.variables()
			.entrySet()
			.stream()
			.map((shown) -> Map.of("name", shown.getKey(), "label", shown.getValue()))
			.toList();
		return Map.of("priority", priority, "refresh", true, "showUndefinedVariable", false, "color", "#1d70b8",
				"variables", variables);
	}

	private void mayRead(UserGroup group, Filter filter) {
		Authorization read = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		read.setGroupId(group.id());
		read.setResource(Resources.FILTER);
		read.setResourceId(filter.getId());
		read.addPermission(Permissions.READ);
		this.authorizations.saveAuthorization(read);
	}

}
