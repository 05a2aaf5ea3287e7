package org.iroengine.correspondence;

import java.time.Instant;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * Hands letters to the relay in the caller's transaction, also on a node whose own relay
 * is switched off.
 */
@Component
class Dispatch {

	static final TaskDescriptor<Void> TASK = TaskDescriptor.of("send-letter");

	private final SchedulerClient client;

	private final JdbcClient jdbc;

	Dispatch(DataSource dataSource, JdbcClient jdbc) {
		this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
			.serializer(new JacksonSerializer())
			.build();
		this.jdbc = jdbc;
	}

	void schedule(long letterId, Instant when) {
		this.client.scheduleIfNotExists(TASK.instance(Long.toString(letterId)).build(), when);
	}

	/**
	 * Whether the lease is still ours, locked against its loss until the transaction
	 * ends: a node that was frozen must commit nothing.
	 */
	boolean holds(Execution lease) {
		return this.jdbc.sql("""
				select 1 from scheduled_tasks
				where task_name = :task and task_instance = :letter and version = :version and picked for update
				""")
			.param("task", TASK.getTaskName())
			.param("letter", lease.taskInstance.getId())
			.param("version", lease.version)
			.query()
			.listOfRows()
			.size() == 1;
	}

}
