package org.iroengine.review;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

/** Those whom copies are for, with their addresses and what forbids to write to them. */
@Component
class CopyAddressees {

	private final Participants participants;

	private final AddressChecks checks;

	private final Stops stops;

	CopyAddressees(Participants participants, AddressChecks checks, Stops stops) {
		this.participants = participants;
		this.checks = checks;
		this.stops = stops;
	}

	Participant of(RecordCopy copy) {
		return this.participants.get(copy.participantId());
	}

	/** What keeps everything back, or null. */
	Stop stop(RecordCopy copy) {
		return this.stops.current(copy.childRef()).orElse(null);
	}

	boolean isConfirmed(Participant to, String address) {
		return this.checks.current(to.id(), address).isPresent();
	}

	/**
	 * By which check the address is right: a new one where it was confirmed now. An
	 * address that is mended is kept with the person.
	 */
	AddressCheck confirmed(Participant to, CopyChannel channel, WrittenCopy written) {
		this.participants.save(with(to, channel, written.address()));
		return written.confirmed() ? this.checks.confirm(to.id(), written.address())
				: this.checks.current(to.id(), written.address()).orElseThrow();
	}

	void keepAway(RecordCopy copy, String because, LocalDate until) {
		this.participants.keepAway(copy.participantId(), because, until);
	}

	private static Participant with(Participant to, CopyChannel channel, String address) {
		return (channel == CopyChannel.SECURE_MAIL) ? to.reachedAt(address, to.address())
				: to.reachedAt(to.mail(), address);
	}

}
