package org.iroengine.calendar;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/**
 * Changes of the calendar: one person proposes, another approves, and only then is a new
 * version in force.
 */
@Component
@Transactional
public class CalendarChanges {

	private final CalendarChangeTable table;

	private final CalendarStore store;

	private final Calendars calendars;

	private final Audit audit;

	private final Clock clock;

	CalendarChanges(CalendarChangeTable table, CalendarStore store, Calendars calendars, Audit audit, Clock clock) {
		this.table = table;
		this.store = store;
		this.calendars = calendars;
		this.audit = audit;
		this.clock = clock;
	}

	/** Proposes what GOV.UK's file says for England in the years it covers. */
	public Proposal propose(byte[] file) {
		List<Fault> faults = new ArrayList<>();
		return propose(new BankHolidayFile(this.calendars.current(), faults).read(file), faults);
	}

	/** Proposes single days. */
	public Proposal propose(SingleDays days) {
		List<Fault> faults = new ArrayList<>();
		return propose(new SingleDayCheck(this.calendars.current(), faults).read(days), faults);
	}

	private Proposal propose(Draft draft, List<Fault> faults) {
		List<Fault> all = faults.isEmpty() ? draft.thinYears() : faults;
		if (!all.isEmpty()) {
			return new Proposal.Refused(all);
		}
		if (draft.empty()) {
			return new Proposal.NothingDiffers();
		}
		CalendarChange change = required(this.table.add(draft, CurrentUser.name(), this.clock.instant()));
		record("calendar change proposed", change);
		return new Proposal.Stored(change);
	}

	/** Every change, the latest first. */
	@Transactional(readOnly = true)
	public List<CalendarChange> all() {
		return this.table.all();
	}

	/** The change with the number, if there is one. */
	@Transactional(readOnly = true)
	public Optional<CalendarChange> find(long change) {
		return this.table.find(change);
	}

	/**
	 * The calendar as it will be once the change is approved.
	 * @throws IllegalArgumentException when the change is not open
	 */
	@Transactional(readOnly = true)
	public WorkingCalendar after(CalendarChange change) {
		if (!change.open()) {
			throw new IllegalArgumentException("Change %d is %s".formatted(change.id(), change.state()));
		}
		return change.on(this.calendars.version(change.base())).next();
	}

	/** Puts the change in force, where the signed-in user did not propose it. */
	public Decision approve(long id) {
		Optional<CalendarChange> found = this.table.lock(id);
		Optional<String> refusal = found.map(this::whyNotOpen).orElseGet(() -> Optional.of(unknown(id)));
		if (refusal.isEmpty() && found.get().proposedBy().equals(CurrentUser.name())) {
			refusal = Optional.of("You proposed this change: a second person has to approve it.");
		}
		return refusal.<Decision>map(Decision.Refused::new).orElseGet(() -> approved(found.get()));
	}

	private Decision approved(CalendarChange change) {
		WorkingCalendar calendar = after(change);
		this.store.append(calendar, "change %d: %s".formatted(change.id(), change.source()), this.clock.instant());
		this.table.became(change.id(), calendar.version());
		return decided(change, CalendarChange.State.APPROVED, calendar);
	}

	/** Drops the change; nothing comes of it. */
	public Decision withdraw(long id) {
		Optional<CalendarChange> found = this.table.lock(id);
		Optional<String> refusal = found.map(this::whyNotOpen).orElseGet(() -> Optional.of(unknown(id)));
		return refusal.<Decision>map(Decision.Refused::new)
			.orElseGet(() -> decided(found.get(), CalendarChange.State.WITHDRAWN, this.calendars.current()));
	}

	/** Notes which run moves the deadlines. */
	public CalendarChange runs(CalendarChange change, long run) {
		this.table.runs(change.id(), run);
		return required(change.id());
	}

	private Decision decided(CalendarChange change, CalendarChange.State state, WorkingCalendar calendar) {
		this.table.decide(change.id(), state, CurrentUser.name(), this.clock.instant());
		CalendarChange now = required(change.id());
		record("calendar change " + state.name().toLowerCase(Locale.ROOT), now);
		return new Decision.Decided(now, calendar);
	}

	private Optional<String> whyNotOpen(CalendarChange change) {
		return switch (change.state()) {
			case PROPOSED -> Optional.empty();
			case APPROVED -> Optional.of("%s has approved this change already.".formatted(change.decidedBy()));
			case WITHDRAWN ->
				Optional.of("%s has withdrawn this change. Propose it anew.".formatted(change.decidedBy()));
			case OUT_OF_DATE -> Optional
				.of("Another change has come into force since this one was proposed. Propose it anew, so that it is compared with the calendar of today.");
		};
	}

	private CalendarChange required(long change) {
		return this.table.find(change).orElseThrow();
	}

	private void record(String action, CalendarChange change) {
		Map<String, Object> facts = new TreeMap<>(Map.of("source", change.source(), "baseVersion", change.base(),
				"lastDate", change.last().toString(), "added", change.added().keySet().toString(), "cancelled",
				change.removed().keySet().toString()));
		if (change.version() != null) {
			facts.put("version", change.version());
		}
		this.audit.record(action, new AuditSubject("calendar-change", change.id(), null), facts);
	}

	private static String unknown(long change) {
		return "There is no change with the number %d.".formatted(change);
	}

}
