package org.iroengine.allocation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.calendar.LondonTime;
import org.iroengine.care.CareEnded;
import org.iroengine.web.CurrentUser;

/** Who acts for a child's IRO, and from when until when. */
@Component
public class Covers {

	private final CoverTable table;

	private final Audit audit;

	private final Clock clock;

	private final ApplicationEventPublisher listeners;

	Covers(CoverTable table, Audit audit, Clock clock, ApplicationEventPublisher listeners) {
		this.table = table;
		this.audit = audit;
		this.clock = clock;
		this.listeners = listeners;
	}

	/**
	 * Who acts as the child's IRO on a local date in London, and in whose stead; empty
	 * where the child has no IRO.
	 */
	public Optional<Acting> actingFor(String childRef, LocalDate day) {
		return this.table.acting(childRef, day);
	}

	/** The same today. */
	public Optional<Acting> actingNow(String childRef) {
		return actingFor(childRef, today());
	}

	/** Whoever is or was the child's IRO, or acted for one. */
	public Set<String> everActed(String childRef) {
		return this.table.everActed(childRef);
	}

	/** The cover with the id; it must exist. */
	public Cover get(long id) {
		return this.table.get(id);
	}

	/** Those that run today or later, the first to end first. */
	public List<Cover> current() {
		return this.table.from(today());
	}

	/** Those by which the officer acts today. */
	List<Cover> by(String officer) {
		return current().stream()
			.filter((cover) -> cover.officer().equals(officer) && cover.hasBegunBy(today()))
			.toList();
	}

	/**
	 * Ends the cover now: the IRO acts again from today.
	 * @return whether there was something to end
	 */
	@Transactional
	public boolean endNow(long id) {
		Instant now = this.clock.instant();
		boolean ended = this.table.end(id, now, CurrentUser.name(), today());
		if (ended) {
			Cover cover = get(id);
			record("cover ended", cover, Map.of("officer", cover.officer(), "insteadOf", cover.insteadOf()));
			this.listeners.publishEvent(new CoverEnded(id, cover.childRef()));
		}
		return ended;
	}

	/** Records that a cover has done the work of the IRO. */
	@Transactional
	public void acted(String childRef, Acting acting, String task) {
		this.audit.record("acted for the IRO", new AuditSubject("child", childRef, childRef),
				Map.of("officer", acting.officer(), "insteadOf", acting.insteadOf(), "task", task));
	}

	/** Records that a task has gone to whoever acts now. */
	@Transactional
	public void handed(String childRef, String from, Acting to, String task) {
		this.audit.record("task handed over", new AuditSubject("child", childRef, childRef),
				Map.of("from", from, "to", to.officer(), "insteadOf", String.valueOf(to.insteadOf()), "task", task));
	}

	void record(Cover cover, long periodId) {
		long id = this.table.add(cover, this.clock.instant(), CurrentUser.name());
		Cover added = get(id);
		record("cover recorded", added, Map.of("officer", cover.officer(), "insteadOf", cover.insteadOf(), "firstDay",
				cover.firstDay().toString(), "lastDay", cover.lastDay().toString(), "reason", cover.reason().name()));
		this.listeners.publishEvent(new CoverRecorded(id, periodId, cover.childRef()));
	}

	/** A new IRO needs none of the covers of the one before. */
	@EventListener
	@Order(0)
	void on(IroAllocated news) {
		this.table.ofChildFrom(news.childRef(), today()).forEach((cover) -> endNow(cover.id()));
	}

	@EventListener
	@Order(0)
	void on(CareEnded news) {
		Instant now = this.clock.instant();
		this.table.ofChildFrom(news.childRef(), today())
			.forEach((cover) -> this.table.end(cover.id(), now, CurrentUser.name(), today()));
	}

	private void record(String action, Cover cover, Map<String, ?> facts) {
		this.audit.record(action, new AuditSubject("cover", cover.id(), cover.childRef()), facts);
	}

	private LocalDate today() {
		return LondonTime.date(this.clock.instant());
	}

}
