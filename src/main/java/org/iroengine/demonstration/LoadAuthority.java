package org.iroengine.demonstration;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

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

	private final LoadedChildren children;

	private final LoadedNotices notices;

	private final LoadedCover cover;

	private final AtomicReference<Invented> invented = new AtomicReference<>(new Invented(Instant.MIN, List.of()));

	LoadAuthority(Runs runs, LoadedChildren children, LoadedNotices notices, LoadedCover cover) {
		this.runs = runs;
		this.children = children;
		this.notices = notices;
		this.cover = cover;
	}

	/** The families of a load, which take longer to invent than to look up. */
	private record Invented(Instant at, List<InventedFamily> families) {

		boolean isOf(Instant moment, int number) {
			return this.at.equals(moment)
					&& this.families.stream().mapToInt((family) -> family.children().size()).sum() == number;
		}

	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void perform(long runId, String item) {
		LoadStep step = LoadStep.read(item);
		Instant at = this.runs.find(runId).map(Run::startedAt).orElseThrow().truncatedTo(ChronoUnit.MINUTES);
		List<InventedFamily> families = families(at, step.children());
		switch (step.deed()) {
			case NOTICE ->
				ActingAs.holderOf(UserGroup.BUSINESS_SUPPORT, () -> this.notices.give(families, LondonTime.date(at)));
			case LOOK -> this.cover.look();
			case COVER -> ActingAs.holderOf(UserGroup.IRO_MANAGER, () -> this.cover.cover(LondonTime.date(at)));
			default -> ActingAs.holderOf(UserGroup.BUSINESS_SUPPORT, () -> this.children.perform(step, families, at));
		}
	}

	private List<InventedFamily> families(Instant at, int number) {
		return this.invented
			.updateAndGet(
					(known) -> known.isOf(at, number) ? known : new Invented(at, InventedAuthority.of(at, number)))
			.families();
	}

}
