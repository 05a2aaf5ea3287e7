package org.iroengine.allocation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.calendar.LondonTime;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.deadline.Deadline;
import org.iroengine.web.CurrentUser;

/** Concerns suggested to the IROs of children, one of a kind for each occasion. */
@Component
public class SuggestedConcerns {

	private static final String LATE_NOTIFICATION = "late-notification";

	private static final String OPEN = """
			select id, child_ref, team_id as team, kind, words, suggested_at from suggested_concern
			where state = 'open'
			""";

	private final JdbcClient jdbc;

	private final Audit audit;

	private final ApplicationEventPublisher listeners;

	private final Clock clock;

	SuggestedConcerns(JdbcClient jdbc, Audit audit, ApplicationEventPublisher listeners, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.listeners = listeners;
		this.clock = clock;
	}

	/** Every open one, the earliest first. */
	public List<SuggestedConcern> open() {
		return this.jdbc.sql(OPEN + "order by suggested_at, id").query(SuggestedConcern.class).list();
	}

	/** The open ones about these children, the earliest first. */
	public List<SuggestedConcern> openAbout(Collection<String> childRefs) {
		return this.jdbc.sql(OPEN + "and child_ref = any(?) order by suggested_at, id")
			.param(childRefs.toArray(String[]::new))
			.query(SuggestedConcern.class)
			.list();
	}

	void suggestLateNotification(PeriodOfCare period, Deadline told) {
		suggest(period, LATE_NOTIFICATION, "",
				"The service was told on %s of a child looked after since %s. Social work had this long to tell it: %s."
					.formatted(LondonTime.spoken(period.notifiedAt()), LondonTime.spoken(told.startedAt()),
							told.explanation()));
	}

	/**
	 * Suggests a concern to the child's IRO, once for each occasion.
	 * @param kind what went wrong, such as {@code no-report}
	 * @param occasion what tells concerns of one kind apart, such as {@code review-12}
	 * @param words what happened and when, in a sentence without names
	 */
	public void suggest(PeriodOfCare period, String kind, String occasion, String words) {
		this.jdbc.sql("""
				insert into suggested_concern (period_id, child_ref, team_id, kind, occasion, words, suggested_at)
				values (?, ?, ?, ?, ?, ?, ?) on conflict (period_id, kind, occasion) do nothing returning id
				""")
			.params(period.id(), period.childRef(), period.team(), kind, occasion, words,
					Timestamp.from(this.clock.instant()))
			.query(Long.class)
			.optional()
			.ifPresent((id) -> tell(id, period, kind));
	}

	/** The one with the number, where nobody has settled it. */
	public Optional<SuggestedConcern> open(long id) {
		return this.jdbc.sql(OPEN + "and id = ?").param(id).query(SuggestedConcern.class).optional();
	}

	/** A dispute takes the concern up; one that is settled already stays as it is. */
	@Transactional
	public void take(long id, long disputeId) {
		settle(id, "taken", disputeId);
	}

	/** The IRO lets the concern be. */
	@Transactional
	public void dismiss(long id) {
		settle(id, "dismissed", null);
	}

	private void settle(long id, String state, Long disputeId) {
		open(id).ifPresent((concern) -> {
			this.jdbc.sql(
					"update suggested_concern set state = ?, settled_at = ?, settled_by = ?, dispute_id = ? where id = ?")
				.params(state, Timestamp.from(this.clock.instant()), CurrentUser.name(), disputeId, id)
				.update();
			this.audit.record("concern " + state, new AuditSubject("concern", id, concern.childRef()), Map.of());
		});
	}

	private void tell(long id, PeriodOfCare period, String kind) {
		this.audit.record("suggested", new AuditSubject("concern", id, period.childRef()),
				Map.of("kind", kind, "periodId", period.id()));
		this.listeners.publishEvent(new ConcernSuggested(id, period.id(), period.childRef(), period.team(), kind));
	}

}
