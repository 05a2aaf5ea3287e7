package org.iroengine.demonstration;

import java.time.Instant;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does what a step of the load says about one child. */
@Component
@Profile(EmbeddedStart.PROFILE)
class LoadedChildren {

	private final LoadedArrivals arrivals;

	private final LoadedNotices notices;

	private final LoadedTasks tasks;

	private final LivedReviews reviews;

	LoadedChildren(LoadedArrivals arrivals, LoadedNotices notices, LoadedTasks tasks, LivedReviews reviews) {
		this.arrivals = arrivals;
		this.notices = notices;
		this.tasks = tasks;
		this.reviews = reviews;
	}

	void perform(LoadStep step, List<InventedFamily> families, Instant at) {
		families.forEach((family) -> family.child(step.childRef()).ifPresent((child) -> {
			switch (step.deed()) {
				case ARRIVE -> this.arrivals.arrive(family, child, at);
				case LIVE -> this.reviews.live(family, child, ReviewStories.of(families).get(child.childRef()), at);
				case COURT -> this.notices.court(child);
				case RETURN -> this.arrivals.comeBack(family, child);
				case CONFIRM -> this.tasks.confirm(child);
				case INTRODUCE -> this.tasks.introduce(child);
				case END -> this.arrivals.end(child);
				default -> throw new IllegalArgumentException(step.item());
			}
		}));
	}

}
