package org.iroengine.correspondence;

/**
 * The person a letter goes to.
 *
 * @param personId the person's user id
 * @param name how the letter greets them
 * @param mail their address, or null where none is known: the letter is parked then
 */
public record Recipient(String personId, String name, String mail) {

	public Recipient {
		if (personId == null || personId.isBlank()) {
			throw new IllegalArgumentException("A letter needs the id of the person it goes to");
		}
	}

	boolean hasMail() {
		return this.mail != null && !this.mail.isBlank();
	}

	String greeting() {
		return (this.name != null && !this.name.isBlank()) ? this.name : "colleague";
	}

}
