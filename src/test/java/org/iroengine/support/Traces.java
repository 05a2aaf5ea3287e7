package org.iroengine.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that the database holds about a child; equal before and after a refusal. */
@TestComponent
public class Traces {

	private static final Map<String, String> QUERIES = Map.of("child", "select * from child where child_ref = ?",
			"periods", "select * from period_of_care where child_ref = ?", "allocations",
			"select * from allocation where child_ref = ?", "deadlines", "select * from deadline where child_ref = ?",
			"letters", "select id, purpose, state from letter where child_ref = ?", "audit",
			"select * from audit where child_ref = ?", "instances",
			"select id_, act_id_ from act_ru_execution where business_key_ = ?", "tasks", """
					select t.id_, t.name_, t.assignee_, t.due_date_ from act_ru_task t
					join act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_ = ?""", "variables", """
					select v.name_, v.type_, v.text_, v.long_, v.bytearray_id_ from act_ru_variable v
					join act_ru_execution e on e.id_ = v.proc_inst_id_ where e.business_key_ = ?""");

	private final JdbcClient jdbc;

	Traces(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The rows about the child, by what they are. */
	public Map<String, List<String>> of(String childRef) {
		Map<String, List<String>> traces = new LinkedHashMap<>();
		QUERIES.forEach((what, query) -> traces.put(what, rows(query, childRef)));
		return traces;
	}

	private List<String> rows(String query, String childRef) {
		return this.jdbc.sql(query)
			.param(childRef)
			.query()
			.listOfRows()
			.stream()
			.map((row) -> row.values().toString())
			.sorted()
			.toList();
	}

}
