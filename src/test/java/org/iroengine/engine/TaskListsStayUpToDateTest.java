package org.iroengine.engine;

import java.util.Map;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

import org.iroengine.support.EngineTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists that a database has from an earlier version show what this version declares. */
@EngineTest
class TaskListsStayUpToDateTest {

	@Autowired
	EngineSetup setup;

	@Autowired
	FilterService filters;

	@Autowired
	TaskService tasks;

	@Autowired
	AuthorizationService authorizations;

	@Test
	void anOlderListIsBroughtUpToDateAndStaysOne() {
		Filter older = list("Allocations out of time").setProperties(Map.of("color", "#1d70b8"))
			.setQuery(this.tasks.createTaskQuery().taskName("another"));
		this.filters.saveFilter(older);
		long grants = grants(older);
		this.setup.run(new DefaultApplicationArguments());
		Filter now = list("Allocations out of time");
		assertThat(now.getId()).isEqualTo(older.getId());
		assertThat(now.getProperties()).containsEntry("color", "#ca3535");
		assertThat(now.getProperties().get("variables").toString()).containsSubsequence("childRef", "locality");
		assertThat(now.getQuery().toString()).isNotNull();
		assertThat(this.filters.count(now.getId()))
			.isEqualTo(this.tasks.createTaskQuery().taskDefinitionKey("Task_NoteTheBreach").count());
		assertThat(grants(now)).isEqualTo(grants).isOne();
	}

	@Test
	void everybodyHasTheirOwnTasksTheirGroupsAndWhatIsOverdue() {
		for (String name : new String[] { "My tasks", "Waiting for my group", "Overdue" }) {
			assertThat(grants(list(name))).as(name).isEqualTo(13);
		}
	}

	private Filter list(String name) {
		return this.filters.createTaskFilterQuery().filterName(name).singleResult();
	}

	private long grants(Filter filter) {
		return this.authorizations.createAuthorizationQuery()
			.resourceType(Resources.FILTER)
			.resourceId(filter.getId())
			.count();
	}

}
