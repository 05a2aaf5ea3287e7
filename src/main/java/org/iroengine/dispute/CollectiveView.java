package org.iroengine.dispute;

import java.util.List;

/**
 * What the forms about a collective concern show; the words stand on the page.
 *
 * @param team the team's name
 * @param reason in the words of the table of reasons
 * @param quarter in words
 * @param number how many cases there are
 * @param clock the sentence that explains the due date; empty until it is sent
 * @param link where all of it stands
 */
public record CollectiveView(String team, String reason, String quarter, int number, String clock, String link,
		List<CollectiveCase> cases) {

}
