package org.iroengine.engine;

import java.util.Arrays;
import java.util.HashMap;
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
 * Keeps the lists of Tasklist as they are declared: those of capabilities, and for
 * everybody what is theirs, what waits for their group and what of it is overdue. Lists
 * that a database has already are brought up to date.
 */
@Component
class EngineTaskFilters {

	private static final Map<String, String> CHILD = Map.of("childRef", "Child", "locality", "Locality");

	private static final String MINE = "${currentUser()}";

	private static final String OUR_GROUPS = "${currentUserGroups()}";

	private static final String NOW = "${now()}";

	private final FilterService filters;

	private final TaskService tasks;

	private final AuthorizationService authorizations;

	private final ObjectProvider<TaskFilter> ofCapabilities;

	private final ObjectProvider<TaskView> views;

	EngineTaskFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations,
			ObjectProvider<TaskFilter> ofCapabilities, ObjectProvider<TaskView> views) {
		this.filters = filters;
		this.tasks = tasks;
		this.authorizations = authorizations;
		this.ofCapabilities = ofCapabilities;
		this.views = views;
	}

	/** For one node at a time: looks for each list before it adds it. */
	void declare() {
		forEverybody("My tasks", this.tasks.createTaskQuery().taskAssigneeExpression(MINE),
				properties(CHILD, TaskListColour.OWN, 0));
		forEverybody("Waiting for my group", this.tasks.createTaskQuery().taskCandidateGroupInExpression(OUR_GROUPS),
				summary(TaskListColour.GROUP, 1));
		forEverybody("Overdue", overdue(), summary(TaskListColour.LATE, 2));
		this.ofCapabilities.orderedStream().forEach(this::declare);
		this.views.orderedStream().forEach(this::declare);
	}

	private TaskQuery overdue() {
		return this.tasks.createTaskQuery()
			.dueBeforeExpression(NOW)
			.or()
			.taskAssigneeExpression(MINE)
			.taskCandidateGroupInExpression(OUR_GROUPS)
			.includeAssignedTasks()
			.endOr();
	}

	private void forEverybody(String name, TaskQuery query, Map<String, Object> properties) {
		declare(name, query, properties, Arrays.stream(UserGroup.values()));
	}

	private void declare(TaskFilter filter) {
		TaskQuery query = this.tasks.createTaskQuery()
			.taskDefinitionKey(filter.task())
			.taskCandidateGroup(filter.group().id())
			.includeAssignedTasks();
		if (filter.overdueOnly()) {
			TaskTime.OVERDUE.narrow(query);
		}
		TaskListColour colour = filter.escalation() ? TaskListColour.LATE : TaskListColour.GROUP;
		declare(filter.name(), query, properties(filter.variables(), colour, 10), Stream.of(filter.group()));
	}

	private void declare(TaskView view) {
		TaskListColour colour = (view.time() == TaskTime.OVERDUE) ? TaskListColour.LATE : TaskListColour.GROUP;
		Map<String, Object> properties = view.isSummary() ? summary(colour, 5) : properties(CHILD, colour, 10);
		declare(view.name(), view.narrow(this.tasks.createTaskQuery()), properties, view.groups().stream());
	}

	private void declare(String name, TaskQuery query, Map<String, Object> properties, Stream<UserGroup> groups) {
		Filter known = this.filters.createTaskFilterQuery().filterName(name).singleResult();
		Filter filter = ((known != null) ? known : this.filters.newTaskFilter(name))
			.setQuery(query.orderByDueDate().asc())
			.setProperties(properties);
		this.filters.saveFilter(filter);
		groups.forEach((group) -> mayRead(group, filter));
	}

	/** Shows again what other lists show, so that counts leave it out. */
	private static Map<String, Object> summary(TaskListColour colour, int priority) {
		Map<String, Object> properties = new HashMap<>(properties(CHILD, colour, priority));
		properties.put(TaskLists.SUMMARY, true);
		return properties;
	}

	private static Map<String, Object> properties(Map<String, String> shown, TaskListColour colour, int priority) {
		List<Map<String, String>> variables = shown.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue())
			.map((variable) -> Map.of("name", variable.getKey(), "label", variable.getValue()))
			.toList();
		return Map.of("priority", priority, "refresh", true, "showUndefinedVariable", false, "color", colour.code(),
				"variables", variables);
	}

	private void mayRead(UserGroup group, Filter filter) {
		if (this.authorizations.createAuthorizationQuery()
			.groupIdIn(group.id())
			.resourceType(Resources.FILTER)
			.resourceId(filter.getId())
			.count() > 0) {
			return;
		}
		Authorization read = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		read.setGroupId(group.id());
		read.setResource(Resources.FILTER);
		read.setResourceId(filter.getId());
		read.addPermission(Permissions.READ);
		this.authorizations.saveAuthorization(read);
	}

}
