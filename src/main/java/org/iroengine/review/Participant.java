package org.iroengine.review;

/**
 * Somebody around a child who comes to the reviews, is asked, or gets the record.
 *
 * @param id 0 while not stored
 * @param personId who it is where it is somebody of the service, or null
 * @param mail may be null
 * @param address may be null
 * @param knowsPlacement whether they may know where the child lives; no venue leaves to
 * them otherwise
 * @param interpreter the language or help they need, or null
 * @param safety what to mind when they are asked or come, or null
 * @param keepAway that nothing is sent to them, or null
 * @param phone for business support, who call where nothing may be written; or null
 */
public record Participant(long id, String childRef, ParticipantRole role, String name, String personId, String mail,
		String address, boolean knowsPlacement, String interpreter, String safety, KeepAway keepAway, String phone) {

	/** Somebody whose phone number is not known. */
	public Participant(long id, String childRef, ParticipantRole role, String name, String personId, String mail,
			String address, boolean knowsPlacement, String interpreter, String safety, KeepAway keepAway) {
		this(id, childRef, role, name, personId, mail, address, knowsPlacement, interpreter, safety, keepAway, null);
	}

	/** Somebody not stored yet of whom only name and role are known. */
	public static Participant of(String childRef, ParticipantRole role, String name) {
		return new Participant(0, childRef, role, name, null, null, null, false, null, null, null);
	}

	/** Whether anything may be sent to them. */
	public boolean mayBeAsked() {
		return this.keepAway == null;
	}

	/** The same person, who can be reached there. */
	Participant reachedAt(String mail, String address) {
		return new Participant(this.id, this.childRef, this.role, this.name, this.personId, mail, address,
				this.knowsPlacement, this.interpreter, this.safety, this.keepAway, this.phone);
	}

}
