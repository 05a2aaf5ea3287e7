package org.iroengine.engine;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Household;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;
import org.iroengine.support.Callers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No expression is evaluated for whoever asks for tasks or stores a filter
 * (CVE-2026-109432), but for the few that are harmless.
 */
@ServerTest
class QueriesRunNoExpressionTest {

	private static final String REST = "/engine-rest";

	private static final String WEB_APPLICATIONS = "/camunda/api/engine/engine/default";

	private static final List<String> FIELDS = List.of("assigneeExpression", "candidateGroupExpression",
			"dueBeforeExpression", "processInstanceBusinessKeyExpression");

	/** Would write a row of the audit, if it ran. */
	private static final String HARM = "${allocationSteps.breachNoted(%d)}";

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	Callers callers;

	@Autowired
	FilterService filters;

	@Autowired
	AuthorizationService authorizations;

	@Autowired
	JdbcClient jdbc;

	private Visitor manager;

	private Authorization mayStoreFilters;

	private String harm;

	@BeforeEach
	void aManagerWhoMayEvenStoreFilters() {
		this.authority.move();
		if (this.household.task("QUERY-1") == null) {
			this.household.waiting("QUERY-1");
		}
		this.harm = HARM.formatted(this.jdbc.sql("select min(id) from allocation").query(Long.class).single());
		this.manager = this.callers.person("manager");
		this.manager.get("/camunda/app/tasklist/default/");
		this.mayStoreFilters = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		this.mayStoreFilters.setUserId("manager");
		this.mayStoreFilters.setResource(Resources.FILTER);
		this.mayStoreFilters.setResourceId("*");
		this.mayStoreFilters.addPermission(Permissions.ALL);
		this.authorizations.saveAuthorization(this.mayStoreFilters);
	}

	@AfterEach
	void nothingWasEvaluated() {
		this.authorizations.deleteAuthorization(this.mayStoreFilters.getId());
		this.filters.createFilterQuery()
			.filterName("Trap")
			.list()
			.forEach((it) -> this.filters.deleteFilter(it.getId()));
		assertThat(this.jdbc.sql("select count(*) from audit where action = 'breach noted'").query(Long.class).single())
			.isZero();
	}

	@ParameterizedTest
	@MethodSource("harmfulQueries")
	void aTaskQueryWithAnExpressionIsRefused(String base, String query) {
		assertRefused(this.manager.post(base + "/task", query.formatted(this.harm)));
		assertRefused(this.manager.post(base + "/task/count", query.formatted(this.harm)));
	}

	@ParameterizedTest
	@MethodSource("harmfulQueries")
	void aFilterWithAnExpressionIsNotStored(String base, String query) {
		assertRefused(this.manager.post(base + "/filter/create", filter(query.formatted(this.harm))));
		assertThat(this.filters.createFilterQuery().filterName("Trap").count()).isZero();
		String kept = stored("{}");
		this.manager.call("PUT", base + "/filter/" + kept, filter(query.formatted(this.harm)));
		assertThat(queryOf(kept)).doesNotContain("allocationSteps");
	}

	@ParameterizedTest
	@MethodSource("harmfulQueries")
	void aStoredFilterIsNotExtendedByAnExpression(String base, String query) {
		String filter = base + "/filter/" + stored("{}");
		assertRefused(this.manager.post(filter + "/list", query.formatted(this.harm)));
		assertRefused(this.manager.post(filter + "/count", query.formatted(this.harm)));
		assertThat(this.manager.post(filter + "/singleResult", query.formatted(this.harm)).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@MethodSource("harmfulQueries")
	void aFilterChangedInTheDatabaseIsNotExecuted(String base, String query) {
		String id = stored(query.formatted("${now()}"));
		this.jdbc.sql("update act_ru_filter set query_ = replace(query_, '${now()}', ?) where id_ = ?")
			.params(this.harm, id)
			.update();
		assertThat(queryOf(id)).contains("allocationSteps");
		for (String how : List.of("/list", "/count", "/singleResult")) {
			assertThat(this.manager.get(base + "/filter/" + id + how).status()).as(how).isBetween(400, 599);
			assertThat(this.manager.post(base + "/filter/" + id + how, "{}").status()).as(how).isBetween(400, 599);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { REST, WEB_APPLICATIONS })
	void theThreeHarmlessExpressionsWork(String base) {
		String task = this.household.task("QUERY-1").getId();
		assertThat(this.manager.post(base + "/task", """
				{"candidateGroupsExpression": "${currentUserGroups()}", "createdBeforeExpression": "${now()}",
				 "processInstanceBusinessKey": "QUERY-1", "includeAssignedTasks": true}""").json()).hasSize(0);
		assertThat(this.manager
			.post(base + "/task",
					"""
							{"orQueries": [{"candidateGroupsExpression": "${currentUserGroups()}"}], "dueAfterExpression": "${now()}",
							 "processInstanceBusinessKey": "QUERY-1"}""")
			.body()).contains(task);
		this.manager.post(base + "/task/" + task + "/claim", "{\"userId\": \"manager\"}");
		assertThat(this.manager.post(base + "/task", "{\"assigneeExpression\": \"${currentUser()}\"}").body())
			.contains(task);
		Answer unclaimed = this.manager.post(base + "/task/" + task + "/unclaim", null);
		assertThat(unclaimed.status()).as(unclaimed.toString()).isEqualTo(204);
	}

	static Stream<Arguments> harmfulQueries() {
		return Stream.of(REST, WEB_APPLICATIONS)
			.flatMap((base) -> FIELDS.stream()
				.flatMap(QueriesRunNoExpressionTest::queries)
				.map((query) -> Arguments.of(base, query)));
	}

	private static Stream<String> queries(String field) {
		String outer = "{\"%s\": \"%%s\"}".formatted(field);
		return Stream.of(outer, "{\"orQueries\": [%s]}".formatted(outer),
				"{\"orQueries\": [{\"assignee\": \"x\"}, %s]}".formatted(outer));
	}

	private static void assertRefused(Answer answer) {
		assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
		assertThat(answer.body()).contains("A query may use no expression but");
	}

	private String stored(String query) {
		Answer created = this.manager.post(REST + "/filter/create", filter(query));
		assertThat(created.status()).as(created.toString()).isEqualTo(200);
		return created.json().get("id").asText();
	}

	private String queryOf(String filter) {
		return this.jdbc.sql("select query_ from act_ru_filter where id_ = ?")
			.param(filter)
			.query(String.class)
			.single();
	}

	private static String filter(String query) {
		return "{\"name\": \"Trap\", \"resourceType\": \"Task\", \"properties\": {}, \"query\": %s}".formatted(query);
	}

}
