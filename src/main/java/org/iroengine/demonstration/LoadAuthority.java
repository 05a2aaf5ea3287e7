package org.iroengine.demonstration;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.run.Run;
import org.iroengine.run.RunWork;
import org.iroengine.run.Runs;
import org.iroengine.web.UserGroup;

/**
 * Loads the invented authority step by step. Everything a step needs follows from the
 * moment at which the run was started, so that it goes on where it was interrupted.
 */
@Component
@Profile(EmbeddedStart.PROFILE)
class LoadAuthority implements RunWork {

	static final String KIND = "load-invented-authority";

	private final Runs runs;

	private final LoadedArrivals arrivals;

	private final LoadedNotices notices;

	private final LoadedTasks tasks;

	private final LoadedCover cover;

	LoadAuthority(Runs runs, LoadedArrivals arrivals, LoadedNotices notices, LoadedTasks tasks, LoadedCover cover) {
		this.runs = runs;
		this.arrivals = arrivals;
		this.notices = notices;
		this.tasks = tasks;
		this.cover = cover;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void perform(long runId, String item) {
		LoadStep step = LoadStep.read(item);
		Instant at = this.runs.find(runId).map(Run::startedAt).orElseThrow().truncatedTo(ChronoUnit.MINUTES);
		List<InventedFamily> families = InventedAuthority.of(at, step.children());
		switch (step.deed()) {
			case NOTICE ->
				ActingAs.holderOf(UserGroup.BUSINESS_SUPPORT, () -> this.notices.give(families, LondonTime.date(at)));
			case LOOK -> this.cover.look();
			case COVER -> ActingAs.holderOf(UserGroup.IRO_MANAGER, () -> this.cover.cover(LondonTime.date(at)));
			default -> ActingAs.holderOf(UserGroup.BUSINESS_SUPPORT,
					() -> families.forEach((family) -> perform(step, family, at)));
		}
	}

	private void perform(LoadStep step, InventedFamily family, Instant at) {
		family.child(step.childRef()).ifPresent((child) -> {
			switch (step.deed()) {
				case ARRIVE -> this.arrivals.arrive(family, child, at);
				case COURT -> this.notices.court(child);
				case RETURN -> this.arrivals.comeBack(family, child);
				case CONFIRM -> this.tasks.confirm(child);
				case INTRODUCE -> this.tasks.introduce(child);
				case END -> this.arrivals.end(child);
				default -> throw new IllegalArgumentException(step.item());
			}
		});
	}

}
