package org.iroengine.review.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;

/**
 * One person of a checklist as the page shows it; texts are null where nothing is
 * written.
 *
 * @param id 0 where the person is not known yet
 * @param left whether they are not around the child any more
 */
record PersonRow(long id, String role, String name, String personId, String mail, String address, String phone,
		boolean knowsPlacement, String interpreter, String safety, boolean left, boolean keptAway) {

	static PersonRow of(Participant known) {
		return new PersonRow(known.id(), known.role().id(), known.name(), known.personId(), known.mail(),
				known.address(), known.phone(), known.knowsPlacement(), known.interpreter(), known.safety(), false,
				!known.mayBeAsked());
	}

	static PersonRow blank() {
		return new PersonRow(0, null, null, null, null, null, null, false, null, null, false, false);
	}

	boolean isBlank() {
		return this.id == 0 && Stream.of(this.name, this.mail, this.address, this.phone, this.interpreter, this.safety)
			.allMatch((text) -> text == null);
	}

	/** Without a role where none was chosen. */
	Participant participant(String childRef) {
		Optional<ParticipantRole> chosen = Arrays.stream(ParticipantRole.values())
			.filter((one) -> one.id().equals(this.role))
			.findFirst();
		return new Participant(this.id, childRef, chosen.orElse(null), this.name, this.personId, this.mail,
				this.address, this.knowsPlacement, this.interpreter, this.safety, null, this.phone);
	}

}
