package org.iroengine.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.web.CurrentUser;

/**
 * The people around children who come to reviews, are asked, or get the record; kept from
 * review to review. The audit names none of them.
 */
@Component
@Transactional
public class Participants {

	private final ParticipantTable table;

	private final Audit audit;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	Participants(ParticipantTable table, Audit audit, Clock clock, ApplicationEventPublisher news) {
		this.table = table;
		this.audit = audit;
		this.clock = clock;
		this.news = news;
	}

	/**
	 * Those around the child who have not left, in the order in which they were named.
	 */
	@Transactional(readOnly = true)
	public List<Participant> of(String childRef) {
		return this.table.of(childRef);
	}

	/** The one with the id, who may have left; it must exist. */
	@Transactional(readOnly = true)
	public Participant get(long id) {
		return this.table.get(id);
	}

	/**
	 * Adds somebody without an id; of one with an id everything is replaced but whether
	 * they are kept away.
	 */
	public Participant save(Participant known) {
		if (known.id() == 0) {
			Participant added = get(this.table.add(known, this.clock.instant()));
			record("added", added, facts(added));
			return added;
		}
		Participant before = get(known.id());
		this.table.change(known, this.clock.instant());
		Participant after = get(known.id());
		if (!after.equals(before)) {
			record("changed", after, facts(after));
		}
		return after;
	}

	/**
	 * Decides that nothing is sent to them.
	 * @param because why
	 * @param until the day on which it is looked at again, or null
	 */
	public void keepAway(long id, String because, LocalDate until) {
		this.table.keepAway(id, new KeepAway(because, until, CurrentUser.name()));
		record("kept away", get(id), Map.of("until", String.valueOf(until)));
	}

	/** They may be asked again. */
	public void allow(long id) {
		this.table.keepAway(id, null);
		record("allowed again", get(id), Map.of());
	}

	/** They are not around the child any more; said again, nothing changes. */
	public void left(long id) {
		if (this.table.left(id, this.clock.instant())) {
			record("left", get(id), Map.of());
			this.news.publishEvent(new ParticipantLeft(get(id).childRef()));
		}
	}

	private static Map<String, Object> facts(Participant one) {
		return Map.of("role", one.role().id(), "knowsPlacement", one.knowsPlacement(), "mail", one.mail() != null,
				"address", one.address() != null, "phone", one.phone() != null);
	}

	private void record(String action, Participant one, Map<String, ?> facts) {
		this.audit.record("participant " + action, new AuditSubject("participant", one.id(), one.childRef()), facts);
	}

}
