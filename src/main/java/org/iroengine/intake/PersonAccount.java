package org.iroengine.intake;

/**
 * Whether somebody can sign in.
 *
 * @param role what people call the role
 * @param lastLink what became of the last link sent, in words
 * @param obstacle why no link can be sent and what to do, or null where one can
 */
public record PersonAccount(String id, String name, String role, boolean hasPassword, String lastLink,
		String obstacle) {

	/** Whether a link is what this person needs now. */
	public boolean needsLink() {
		return !this.hasPassword && this.obstacle == null;
	}

}
