package org.iroengine.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * What waits for a person, asked of the engine with that person's rights: nobody is told
 * of a task that Tasklist would not show them.
 */
@Component
public class TaskLists {

	/** Marks a list that shows again what other lists show. */
	static final String SUMMARY = "summary";

	private static final Comparator<Filter> OWN_FIRST = Comparator
		.comparing((Filter filter) -> ((Number) filter.getProperties().getOrDefault("priority", 0)).intValue())
		.thenComparing(Filter::getName);

	private final FilterService filters;

	private final TaskService tasks;

	private final RuntimeService processes;

	private final IdentityService identity;

	private final Clock clock;

	TaskLists(FilterService filters, TaskService tasks, RuntimeService processes, IdentityService identity,
			Clock clock) {
		this.filters = filters;
		this.tasks = tasks;
		this.processes = processes;
		this.identity = identity;
		this.clock = clock;
	}

	/**
	 * The person's lists, their own tasks first; those that show all of it again are left
	 * out.
	 * @param person the user's id
	 * @param most how many tasks of each list to tell at most
	 */
	public List<TaskList> of(String person, int most) {
		List<Found> found = as(person,
				() -> this.filters.createTaskFilterQuery()
					.list()
					.stream()
					.filter((filter) -> !filter.getProperties().containsKey(SUMMARY))
					.sorted(OWN_FIRST)
					.map((filter) -> find(filter, most))
					.toList());
		Map<String, String> children = children(found);
		return found.stream().map((list) -> list.told(children)).toList();
	}

	/** How many tasks of the kind are open, whoever holds them. */
	public long open(String task) {
		return this.tasks.createTaskQuery().taskDefinitionKey(task).count();
	}

	/** How many tasks of the kinds are due before a moment, whoever holds them. */
	public long due(List<String> kinds, Instant before) {
		return this.tasks.createTaskQuery()
			.taskDefinitionKeyIn(kinds.toArray(String[]::new))
			.dueBefore(Date.from(before))
			.count();
	}

	/** The children whom tasks of the kinds are about that were due before a moment. */
	public List<String> about(List<String> kinds, Instant before) {
		Set<String> processes = this.tasks.createTaskQuery()
			.taskDefinitionKeyIn(kinds.toArray(String[]::new))
			.dueBefore(Date.from(before))
			.list()
			.stream()
			.map(Task::getProcessInstanceId)
			.collect(Collectors.toSet());
		return references(processes).values().stream().distinct().sorted().toList();
	}

	/** How many tasks of the kinds are the person's. */
	public long held(String person, List<String> kinds) {
		return this.tasks.createTaskQuery()
			.taskDefinitionKeyIn(kinds.toArray(String[]::new))
			.taskAssignee(person)
			.count();
	}

	private List<Found> as(String person, Supplier<List<Found>> question) {
		this.identity.setAuthentication(person, groups(person));
		try {
			return question.get();
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	private List<String> groups(String person) {
		return this.identity.createGroupQuery().groupMember(person).list().stream().map(Group::getId).toList();
	}

	private Found find(Filter filter, int most) {
		String id = filter.getId();
		List<Task> first = this.filters.listPage(id, 0, most);
		if (first.isEmpty()) {
			return new Found(filter, 0, 0, first);
		}
		TaskQuery late = this.tasks.createTaskQuery().dueBefore(Date.from(this.clock.instant()));
		return new Found(filter, this.filters.count(id), this.filters.count(id, late), first);
	}

	/** The reference of the child that each process is about: its business key. */
	private Map<String, String> children(List<Found> found) {
		Set<String> about = found.stream()
			.flatMap((list) -> list.first().stream())
			.map(Task::getProcessInstanceId)
			.collect(Collectors.toSet());
		return references(about);
	}

	private Map<String, String> references(Set<String> about) {
		return about.isEmpty() ? Map.of()
				: this.processes.createProcessInstanceQuery()
					.processInstanceIds(about)
					.list()
					.stream()
					.filter((process) -> process.getBusinessKey() != null)
					.collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
	}

	/**
	 * What the engine has answered for a list.
	 *
	 * @param first its first tasks
	 */
	private record Found(Filter filter, long count, long late, List<Task> first) {

		TaskList told(Map<String, String> children) {
			return new TaskList(this.filter.getId(), this.filter.getName(), this.count, this.late,
					this.first.stream().map((task) -> told(task, children)).toList());
		}

		private static TaskList.Waiting told(Task task, Map<String, String> children) {
			return new TaskList.Waiting(children.get(task.getProcessInstanceId()), task.getName(),
					(task.getDueDate() != null) ? task.getDueDate().toInstant() : null);
		}

	}

}
