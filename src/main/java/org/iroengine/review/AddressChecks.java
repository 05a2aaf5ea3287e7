package org.iroengine.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.deadline.Timescales;

/**
 * Who made sure of whose address, and when. A check counts for the address as it was
 * then, for as long as the timescales say, and until somebody moves.
 */
@Component
class AddressChecks {

	static final String LAPSES = "address-check-lapses";

	private final AddressCheckTable table;

	private final Participants participants;

	private final Timescales timescales;

	private final Audit audit;

	private final Clock clock;

	AddressChecks(AddressCheckTable table, Participants participants, Timescales timescales, Audit audit, Clock clock) {
		this.table = table;
		this.participants = participants;
		this.timescales = timescales;
		this.audit = audit;
		this.clock = clock;
	}

	/** Records that whoever is signed in has made sure of the address. */
	@Transactional
	public AddressCheck confirm(long participantId, String address) {
		Participant participant = this.participants.get(participantId);
		Instant now = this.clock.instant();
		AddressCheck check = this.table.add(participant, address, now, this.timescales.compute(LAPSES, now).dueAt());
		this.audit.record("address confirmed", new AuditSubject("participant", participantId, participant.childRef()),
				Map.of("lapses", check.lapsesAt().toString()));
		return check;
	}

	/** The check that counts now for what is to go to the address. */
	public Optional<AddressCheck> current(long participantId, String address) {
		return latest(participantId).filter((check) -> check.holds(address, this.clock.instant()));
	}

	/** The latest, also where it has lapsed. */
	public Optional<AddressCheck> latest(long participantId) {
		return this.table.latest(participantId);
	}

	/** Somebody around the child has moved: each address is to be confirmed again. */
	@Transactional
	public void lapse(String childRef) {
		int lapsed = this.table.lapse(childRef, this.clock.instant());
		if (lapsed > 0) {
			this.audit.record("address checks lapsed", new AuditSubject("child", childRef, childRef),
					Map.of("count", lapsed));
		}
	}

}
