package org.iroengine.run;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * Schedules the lanes that work on a run side by side, in the caller's transaction; each
 * is a lease that another node takes over where its own is killed.
 */
@Component
class RunLanes {

	static final TaskDescriptor<Void> TASK = TaskDescriptor.of("run-lane");

	/** As many as leave threads for the letters. */
	private static final int LANES = 2;

	private final SchedulerClient client;

	private final Clock clock;

	RunLanes(DataSource dataSource, Clock clock) {
		this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
			.serializer(new JacksonSerializer())
			.build();
		this.clock = clock;
	}

	/**
	 * Opens lanes of their own for this call: those of an earlier one may just be
	 * closing.
	 */
	void open(long run) {
		Instant now = this.clock.instant();
		IntStream.rangeClosed(1, LANES)
			.mapToObj((lane) -> "%d-%d-%d".formatted(run, now.toEpochMilli(), lane))
			.forEach((lane) -> this.client.scheduleIfNotExists(TASK.instance(lane).build(), now));
	}

	/** The run that a lane works on. */
	static long runOf(String lane) {
		return Long.parseLong(lane.substring(0, lane.indexOf('-')));
	}

}
