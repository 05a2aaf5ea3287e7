package org.iroengine.reporting;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.LateNow;
import org.iroengine.deadline.Subject;
import org.iroengine.engine.TaskHolders;
import org.iroengine.web.UserGroup;

/** Everything in the whole service that is late now. */
@Component
public class LatePromises {

	private final LateNow late;

	private final DeadlineEntries entries;

	private final TaskHolders tasks;

	private final OfficersOfAChild officers;

	private final Care care;

	LatePromises(LateNow late, DeadlineEntries entries, TaskHolders tasks, OfficersOfAChild officers, Care care) {
		this.late = late;
		this.entries = entries;
		this.tasks = tasks;
		this.officers = officers;
		this.care = care;
	}

	/** The oldest first. */
	public List<LatePromise> list() {
		return this.late.list().stream().map(this::promise).toList();
	}

	private LatePromise promise(Deadline deadline) {
		String about = deadline.subject().childRef();
		return new LatePromise(this.care.child(about).map(Child::childRef).orElse(null), about,
				this.entries.entry(deadline), holder(deadline));
	}

	/** Whoever has its task; what has none of its own is the IRO's. */
	private String holder(Deadline deadline) {
		Subject subject = deadline.subject();
		String holders = this.tasks.of(subject.childRef(), subject.kind() + "Id", subject.id(), deadline.lastMoment())
			.stream()
			.map(this::words)
			.collect(Collectors.joining(", "));
		return holders.isEmpty() ? this.officers.iro(subject.childRef()) : holders;
	}

	private String words(TaskHolders.Holder holder) {
		return holder.isGroup() ? UserGroup.of(holder.id()).title() : this.officers.name(holder.id());
	}

}
