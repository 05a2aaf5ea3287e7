package org.iroengine.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.correspondence.LetterStops;
import org.iroengine.web.CurrentUser;

/**
 * Where a child has died, is adopted, or somebody must not be found: nothing unsent about
 * the child leaves, and no cancellation goes by itself, until a person lifts it.
 */
@Component
public class Stops {

	private final StopTable table;

	private final LetterStops letters;

	private final Audit audit;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	Stops(StopTable table, LetterStops letters, Audit audit, Clock clock, ApplicationEventPublisher news) {
		this.table = table;
		this.letters = letters;
		this.audit = audit;
		this.clock = clock;
		this.news = news;
	}

	/**
	 * Records that nothing unsent about the child may leave; the same recorded again
	 * changes nothing.
	 * @param reason in the words of whoever records it
	 * @param from since when it is so, a local date in London
	 */
	@Transactional
	public void record(String childRef, StopKind kind, String reason, LocalDate from) {
		this.table.add(childRef, kind, reason, from, this.clock.instant(), CurrentUser.name()).ifPresent(this::begin);
	}

	/** Whether nothing unsent about the child may leave now. */
	public boolean stopped(String childRef) {
		return current(childRef).isPresent();
	}

	/** The latest that holds. */
	public Optional<Stop> current(String childRef) {
		return of(childRef).stream().filter(Stop::isOpen).reduce((earlier, later) -> later);
	}

	/** All of the child, the earliest first. */
	public List<Stop> of(String childRef) {
		return this.table.of(childRef);
	}

	/**
	 * Ends a stop; what was kept back meanwhile does not go by itself.
	 * @return false where it is not open any more
	 */
	@Transactional
	public boolean lift(long id, String childRef, String because) {
		boolean lifted = this.table.lift(id, childRef, because, this.clock.instant(), CurrentUser.name());
		if (lifted) {
			audit("stop lifted", id, childRef, Map.of());
		}
		if (lifted && !stopped(childRef)) {
			this.letters.lift(childRef);
		}
		return lifted;
	}

	private void begin(Stop stop) {
		audit("stop recorded", stop.id(), stop.childRef(),
				Map.of("kind", stop.kind().name(), "from", stop.from().toString()));
		this.news.publishEvent(new StopRecorded(stop.id(), stop.childRef()));
		this.letters.stop(stop.childRef());
	}

	private void audit(String action, long id, String childRef, Map<String, ?> facts) {
		this.audit.record(action, new AuditSubject("stop", id, childRef), facts);
	}

}
