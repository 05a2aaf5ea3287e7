package org.iroengine.review.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.care.SocialWorkerChanged;
import org.iroengine.review.Checklists;
import org.iroengine.review.WorkerLetters;

/**
 * Lets what is asked of a social worker follow the child to the next one, or to whoever
 * answers for the team. What was given to another person by hand stays there.
 */
@Component
class WorkerHandover {

	private final WorkerTasks tasks;

	private final HoldPeople people;

	private final Checklists checklists;

	private final WorkerLetters letters;

	WorkerHandover(WorkerTasks tasks, HoldPeople people, Checklists checklists, WorkerLetters letters) {
		this.tasks = tasks;
		this.people = people;
		this.checklists = checklists;
		this.letters = letters;
	}

	@EventListener
	void on(SocialWorkerChanged news) {
		List<String> stoodIn = this.people.line(news.periodId());
		hand(news.periodId(), (holder) -> Objects.equals(holder, news.before()) || stoodIn.contains(holder));
	}

	/**
	 * Looks who is away, or has left, with something open, and who is back: what was
	 * handed on returns to them.
	 */
	@Transactional
	public void look() {
		this.tasks.periods().forEach((periodId) -> hand(periodId, this.people::isAway));
	}

	private void hand(long periodId, Predicate<String> noMore) {
		String now = this.people.socialWorker(periodId);
		List<String> handed = this.tasks.hand(periodId,
				(holder) -> (holder == null) ? now != null : !holder.equals(now) && noMore.test(holder), now);
		if (!handed.isEmpty()) {
			this.checklists.handOver(this.people.child(periodId), now);
			Optional.ofNullable(now).ifPresent((told) -> this.letters.tell(periodId, String.join("\n", handed)));
		}
	}

}
