package org.iroengine.demonstration;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.run.Run;

/** Counts what a load has left in the database. */
record LoadedRows(JdbcClient jdbc) {

	Map<String, Integer> states() {
		return this.jdbc.sql("select state from deadline where rule = 'allocate-iro'")
			.query(String.class)
			.list()
			.stream()
			.collect(Collectors.toMap((state) -> state, (state) -> 1, Integer::sum));
	}

	Map<String, Integer> openTasks() {
		return this.jdbc.sql("select task_def_key_ from act_ru_task")
			.query(String.class)
			.list()
			.stream()
			.collect(Collectors.toMap((task) -> task, (task) -> 1, Integer::sum));
	}

	int items(Run load, String pattern) {
		return this.jdbc.sql("select item from run_item where run_id = ?")
			.param(load.id())
			.query(String.class)
			.list()
			.stream()
			.filter((item) -> item.matches(pattern))
			.toList()
			.size();
	}

	long count(String what) {
		return this.jdbc.sql("select count(*) from " + what).query(Long.class).single();
	}

}
