package org.iroengine.review;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.calendar.LondonTime;

/** The convening checklists: sent, given back, corrected. */
@Component
@Transactional
public class Checklists {

	private final ChecklistTable table;

	private final Participants participants;

	private final ChecklistClocks clocks;

	private final Audit audit;

	private final Clock clock;

	Checklists(ChecklistTable table, Participants participants, ChecklistClocks clocks, Audit audit, Clock clock) {
		this.table = table;
		this.participants = participants;
		this.clocks = clocks;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Asks the person; sent again, nothing changes.
	 * @param askedOf who is asked, or null where the child has nobody yet
	 */
	public void send(long meetingId, String askedOf) {
		Meeting meeting = this.clocks.sent(meetingId);
		if (this.table.send(meeting, askedOf, this.clock.instant())) {
			record("sent", meetingId, meeting.childRef(), facts("askedOf", askedOf));
		}
	}

	@Transactional(readOnly = true)
	public Optional<Checklist> find(long meetingId) {
		return this.table.find(meetingId);
	}

	/** Those asked of the person, open or not, whose meeting is still to come. */
	@Transactional(readOnly = true)
	public List<Checklist> askedOf(String person) {
		return this.table.askedOf(person);
	}

	/**
	 * Takes the answers; of one that is back already they correct it.
	 * @param telling how business support, which enters it, was told; null where the
	 * social worker writes. Whoever corrects is not asked
	 * @param correcting whether whoever writes has seen that it is back
	 * @return why not; empty where they are taken
	 */
	public List<BookingFault> answer(long meetingId, WrittenChecklist written, WrittenTelling telling,
			boolean correcting) {
		Checklist asked = this.table.find(meetingId).orElseThrow();
		Optional<ToldCheck> check = Optional.ofNullable(telling)
			.filter((one) -> asked.isOpen())
			.map((one) -> check(meetingId, one));
		List<BookingFault> faults = faults(written, check);
		if (!faults.isEmpty()) {
			return faults;
		}
		Told told = check.map(ToldCheck::told).orElse(null);
		boolean first = this.table.giveBack(meetingId, told, this.clock.instant());
		if (!first && !correcting) {
			return List.of(new BookingFault("people", "Already given back by %s. Nothing was changed: look at it again."
				.formatted(this.table.find(meetingId).orElseThrow().returned().by())));
		}
		keep(asked, written);
		record(first ? "returned" : "corrected", meetingId, asked.childRef(), (told != null) ? facts(told) : Map.of());
		if (first) {
			this.clocks.back(meetingId);
		}
		else {
			this.table.correct(meetingId, this.clock.instant());
		}
		return List.of();
	}

	/** Those of the child for meetings to come are asked of another person, or nobody. */
	public void handOver(String childRef, String to) {
		this.table.handOver(childRef, to)
			.forEach((meetingId) -> record("handed over", meetingId, childRef, facts("askedOf", to)));
	}

	private List<BookingFault> faults(WrittenChecklist written, Optional<ToldCheck> told) {
		return Stream
			.concat(new ChecklistCheck(written).faults().stream(),
					told.stream()
						.flatMap((check) -> check.faults().stream())
						.map((fault) -> new BookingFault(fault.field(), fault.message())))
			.toList();
	}

	private ToldCheck check(long meetingId, WrittenTelling telling) {
		return new ToldCheck(telling, LondonTime.date(this.table.sentAt(meetingId)),
				LondonTime.date(this.clock.instant()));
	}

	private void keep(Checklist asked, WrittenChecklist written) {
		this.table.write(asked.meetingId(), written);
		written.people().stream().filter((one) -> !written.left().contains(one.id())).forEach(this.participants::save);
		written.left().forEach(this.participants::left);
		if (written.agreed()) {
			this.clocks.agreed(asked.meetingId());
		}
	}

	private void record(String action, long meetingId, String childRef, Map<String, ?> facts) {
		this.audit.record("checklist " + action, new AuditSubject("meeting", meetingId, childRef), facts);
	}

	private static Map<String, Object> facts(Told told) {
		Map<String, Object> facts = facts("inTheNameOf", told.by());
		facts.put("toldWay", told.way().name());
		facts.put("toldOn", told.on().toString());
		return facts;
	}

	private static Map<String, Object> facts(String name, String person) {
		Map<String, Object> facts = new HashMap<>();
		facts.put(name, person);
		return facts;
	}

}
