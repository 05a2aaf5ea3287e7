package org.iroengine.dispute;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.web.CurrentUser;
import org.iroengine.web.UserGroup;

/** Lists the disputes of which the signed-in user may know, and where each stands. */
@Component
@Transactional(readOnly = true)
public class DisputeTracker {

	private final DisputeRows rows;

	private final DisputeDoor door;

	private final DisputeIro iro;

	private final Ladders ladders;

	private final Clock clock;

	DisputeTracker(DisputeRows rows, DisputeDoor door, DisputeIro iro, Ladders ladders, Clock clock) {
		this.rows = rows;
		this.door = door;
		this.iro = iro;
		this.ladders = ladders;
		this.clock = clock;
	}

	/** Those that pass the filter, what is due first on top. */
	public List<DisputeRow> list(DisputeFilter filter) {
		Map<String, String> iros = new HashMap<>();
		Predicate<DisputeRows.Found> mayKnow = mayKnow();
		return this.rows.find(filter, this.clock.instant())
			.stream()
			.filter(mayKnow)
			.map((found) -> row(found, iros.computeIfAbsent(found.childRef(), this.iro::of)))
			.filter((row) -> filter.iro() == null || filter.iro().equals(row.iro()))
			.toList();
	}

	private Predicate<DisputeRows.Found> mayKnow() {
		if (this.door.oversees() || CurrentUser.groups().contains(UserGroup.SERVICE_ACCOUNT.id())) {
			return (found) -> true;
		}
		boolean officer = CurrentUser.groups().contains(UserGroup.IRO.id());
		Map<String, Boolean> mine = new HashMap<>();
		Map<Post, Boolean> posts = new HashMap<>();
		return (found) -> found.askedMe() || officer && mine.computeIfAbsent(found.childRef(), this.door::isOfIro)
				|| post(found).filter((post) -> posts.computeIfAbsent(post, this::isMine)).isPresent();
	}

	/** A post of a team. */
	private record Post(String team, UserGroup rung) {
	}

	/** Whose holder is asked for a quiet word, where the dispute began with one. */
	private Optional<Post> post(DisputeRows.Found found) {
		return Optional.ofNullable(found.row().team())
			.filter((team) -> "informal".equals(found.row().raisedAs()))
			.flatMap((team) -> Optional.ofNullable(this.ladders.of(found.ladder()).informal())
				.map((stage) -> new Post(team, stage.responder())));
	}

	private boolean isMine(Post post) {
		return this.door.has(post.team(), post.rung());
	}

	private DisputeRow row(DisputeRows.Found found, String iro) {
		String title = null;
		if (found.level() != null) {
			Ladder ladder = this.ladders.of(found.ladder());
			title = (found.level() > 0) ? ladder.level(found.level()).title() : ladder.informal().title();
		}
		return found.row().with(iro, title);
	}

}
