package org.iroengine.dispute;

import java.time.Instant;

/**
 * A concern about the practice of a team, for a reason that was raised again and again.
 *
 * @param team the team's id
 * @param teamName the team's name
 * @param quarter in words, such as {@code January to March 2026}
 * @param words what the service manager is asked, or why not now; null while it is
 * offered
 * @param responder who answers; null until it is sent
 * @param why why somebody else answers than the service manager; else null
 * @param answer null until it is answered
 */
public record CollectiveConcern(long id, String team, String teamName, String reason, String quarter,
		CollectiveState state, String words, String decidedBy, Instant decidedAt, String responder, String why,
		String answer, String answeredBy, Instant answeredAt) {

	/** What its process and its deadline are filed under, where others have a child. */
	public String key() {
		return "collective concern " + this.id;
	}

}
