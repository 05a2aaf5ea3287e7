package org.iroengine.correspondence;

import java.time.Instant;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends one letter under a lease: a short transaction counts the attempt, the mail server
 * is asked outside of any, a second one notes the outcome and gives the lease back.
 */
@Component
class Relay {

	private final Outbox outbox;

	private final Dispatch dispatch;

	private final Post post;

	private final TransactionTemplate transaction;

	Relay(Outbox outbox, Dispatch dispatch, Post post, PlatformTransactionManager transactions) {
		this.outbox = outbox;
		this.dispatch = dispatch;
		this.post = post;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Makes one attempt; what it returns is run to give the lease back. */
	CompletionHandler<Void> send(Execution lease) {
		Optional<Attempt> attempt = begin(lease).map((letter) -> new Attempt(letter, this.post.send(letter)));
		return (done, operations) -> this.transaction
			.executeWithoutResult((status) -> finish(attempt, done, operations));
	}

	boolean hasServer() {
		return this.post.hasServer();
	}

	private Optional<Letter> begin(Execution lease) {
		long letterId = Long.parseLong(lease.taskInstance.getId());
		return this.transaction
			.execute((status) -> this.dispatch.holds(lease) ? this.outbox.attempt(letterId) : Optional.empty());
	}

	/**
	 * The scheduler commits when it gives the lease back: that must be the last
	 * statement.
	 */
	private void finish(Optional<Attempt> attempt, ExecutionComplete done, ExecutionOperations<Void> operations) {
		if (this.dispatch.holds(done.getExecution())) {
			Optional<Instant> next = attempt.flatMap((made) -> this.outbox.settle(made.letter(), made.outcome()));
			next.ifPresentOrElse((when) -> operations.reschedule(done, when), operations::stop);
		}
	}

	/**
	 * An attempt and its end.
	 *
	 * @param letter the letter as it stood
	 * @param outcome what became of it
	 */
	private record Attempt(Letter letter, Outcome outcome) {
	}

}
