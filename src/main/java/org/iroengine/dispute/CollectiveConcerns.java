package org.iroengine.dispute;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.people.Answering;
import org.iroengine.people.People;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.UserGroup;

/** Concerns about the practice of a team; they stop and change no dispute. */
@Component
@Transactional
public class CollectiveConcerns {

	private static final String RULE = "collective-concern";

	private final CollectiveTable table;

	private final People people;

	private final Deadlines deadlines;

	private final Audit audit;

	private final Clock clock;

	CollectiveConcerns(CollectiveTable table, People people, Deadlines deadlines, Audit audit, Clock clock) {
		this.table = table;
		this.people = people;
		this.deadlines = deadlines;
		this.audit = audit;
		this.clock = clock;
	}

	/** The one with the id; it must exist. */
	@Transactional(readOnly = true)
	public CollectiveConcern get(long id) {
		return find(id).orElseThrow();
	}

	@Transactional(readOnly = true)
	public Optional<CollectiveConcern> find(long id) {
		return this.table.find(id);
	}

	/** Every one, the latest first. */
	@Transactional(readOnly = true)
	public List<CollectiveConcern> all() {
		return this.table.all();
	}

	/** The disputes that belong to it, the earliest first. */
	@Transactional(readOnly = true)
	List<CollectiveCase> cases(long id) {
		return this.table.cases(id);
	}

	/**
	 * Who answers for the service manager of the team today; empty where the line ends.
	 */
	@Transactional(readOnly = true)
	public Optional<Answering> answering(long id) {
		return this.people.answering(get(id).team(), UserGroup.SERVICE_MANAGER, LondonTime.date(this.clock.instant()));
	}

	/** Keeps why the IRO manager does not raise it now. */
	public void notNow(long id, String why) {
		this.table.hold(id);
		this.table.notNow(id, why, this.clock.instant());
		record("collective concern not raised", id, Map.of());
	}

	/** Asks whoever answers for the service manager, and starts their clock. */
	public void send(long id, String words) {
		CollectiveConcern concern = this.table.hold(id);
		Answering to = answering(id).orElseThrow();
		Instant now = this.clock.instant();
		this.table.send(id, words, to, now);
		this.deadlines.start(RULE, subject(concern), now);
		record("collective concern sent", id, Map.of("responder", to.person(), "cases", cases(id).size()));
	}

	/** Somebody else answers for the service manager now; the clock goes on. */
	void handTo(CollectiveConcern concern, Answering now) {
		this.table.answeredBy(concern.id(), now);
		record("collective concern handed over", concern.id(), Map.of("from", concern.responder(), "to", now.person()));
	}

	/** By when it is answered. */
	@Transactional(readOnly = true)
	public Deadline due(long id) {
		return this.deadlines.required(subject(get(id)), RULE);
	}

	/** Keeps what the service manager answers. */
	public void answer(long id, String words) {
		this.table.hold(id);
		Instant now = this.clock.instant();
		this.table.answer(id, words, now);
		this.deadlines.meet(subject(get(id)), RULE, now, CurrentUser.name());
		record("collective concern answered", id, Map.of());
	}

	/** Records that the time has passed; it still is to be answered. */
	public void miss(long id) {
		this.deadlines.miss(subject(get(id)), RULE);
	}

	private void record(String action, long id, Map<String, ?> facts) {
		this.audit.record(action, new AuditSubject("collective", id, null), facts);
	}

	private static Subject subject(CollectiveConcern concern) {
		return new Subject("collective", concern.id(), concern.key());
	}

}
