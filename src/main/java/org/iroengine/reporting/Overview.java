package org.iroengine.reporting;

import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.Allocations;
import org.iroengine.care.Care;
import org.iroengine.deadline.LateNow;
import org.iroengine.deadline.Overdue;
import org.iroengine.engine.CockpitPages;
import org.iroengine.engine.TaskList;
import org.iroengine.engine.TaskLists;
import org.iroengine.web.CurrentUser;

/** How the service stands now, in a few numbers. */
@Component
public class Overview {

	/** Where everything that is late is listed. */
	public static final String LATE = "/late";

	private final Care care;

	private final Allocations allocations;

	private final LateNow late;

	private final TaskLists tasks;

	private final CockpitPages cockpit;

	Overview(Care care, Allocations allocations, LateNow late, TaskLists tasks, CockpitPages cockpit) {
		this.care = care;
		this.allocations = allocations;
		this.late = late;
		this.tasks = tasks;
		this.cockpit = cockpit;
	}

	/** For those who run the service; each leads to what the signed-in user may see. */
	public List<Figure> ofTheService() {
		long breaches = this.tasks.open("Task_NoteTheBreach");
		return List.of(
				new Figure("Children in care", this.care.lookedAfter(), false, this.cockpit.pageOf("look-after-child")),
				new Figure("Waiting for an IRO", this.allocations.waiting(), false,
						list("Children waiting for an IRO", this.cockpit.pageOf("allocate-iro"))),
				overdue(),
				new Figure("Breaches to note", breaches, breaches > 0, list("Allocations out of time", LATE)),
				standstills());
	}

	/** For council IT: nothing of any child. */
	public List<Figure> ofTheEngine() {
		return List.of(standstills());
	}

	private Figure overdue() {
		long count = this.late.find().map(Overdue::count).orElse(0L);
		return new Figure("Overdue", count, count > 0, LATE);
	}

	private Figure standstills() {
		long count = this.cockpit.incidents();
		return new Figure("Incidents", count, count > 0, CockpitPages.PROCESSES);
	}

	/** The user's list in Tasklist, or the other address where it is not the user's. */
	private String list(String name, String otherwise) {
		return this.tasks.of(CurrentUser.name(), 1)
			.stream()
			.filter((list) -> list.name().equals(name))
			.findFirst()
			.map(TaskList::href)
			.orElse(otherwise);
	}

}
