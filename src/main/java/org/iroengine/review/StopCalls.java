package org.iroengine.review;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import org.iroengine.correspondence.Letter;
import org.iroengine.engine.TaskBatch;

/** The list of those who are called because nothing is written. */
@Component
@Transactional
public class StopCalls {

	/** The process of a list of calls. */
	public static final String PROCESS = "call-instead";

	/** Its task. */
	public static final String TASK = "Task_CallThoseWhoAreNotWrittenTo";

	/** The stop, a number: a variable of the process. */
	public static final String STOP_ID = "stopId";

	private final StopCallTable table;

	private final TaskBatch tasks;

	private final ApplicationEventPublisher news;

	private final Clock clock;

	StopCalls(StopCallTable table, TaskBatch tasks, ApplicationEventPublisher news, Clock clock) {
		this.table = table;
		this.tasks = tasks;
		this.news = news;
		this.clock = clock;
	}

	void add(Stop stop, Participant participant, String what) {
		long before = this.table.waiting(stop.id());
		this.table.add(stop, participant, what);
		tell(stop, before);
	}

	void add(Stop stop, Letter letter) {
		long before = this.table.waiting(stop.id());
		this.table.add(stop, letter.id(), letter.recipient().name(), "letter: " + letter.wording().subject());
		tell(stop, before);
	}

	/** Every call of a stop. */
	@Transactional(readOnly = true)
	public List<StopCall> of(long stopId) {
		return this.table.of(stopId);
	}

	/** Every call that nobody has made, child by child. */
	@Transactional(readOnly = true)
	public List<StopCall> waiting() {
		return this.table.waiting();
	}

	/** How many of a stop nobody has made. */
	public long waiting(long stopId) {
		return this.table.waiting(stopId);
	}

	/**
	 * Notes the calls that were made; a list on which everybody is called is done.
	 * @return false where a task could not be completed; nothing is noted then
	 */
	public boolean made(Collection<Long> ids) {
		TreeSet<Long> stops = new TreeSet<>();
		ids.forEach((id) -> stops.addAll(this.table.made(id, this.clock.instant())));
		Map<Long, TaskBatch.OpenTask> open = this.tasks.open(TASK, STOP_ID);
		boolean done = stops.stream()
			.filter((stop) -> this.table.waiting(stop) == 0)
			.allMatch((stop) -> open.containsKey(stop) && this.tasks.complete(open.get(stop).id(), Map.of()).isEmpty());
		if (!done) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		}
		return done;
	}

	private void tell(Stop stop, long before) {
		if (before == 0 && this.table.waiting(stop.id()) > 0) {
			this.news.publishEvent(new CallsWanted(stop.id(), stop.childRef()));
		}
	}

}
