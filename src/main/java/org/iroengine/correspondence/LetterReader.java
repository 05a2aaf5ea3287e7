package org.iroengine.correspondence;

import java.util.Collections;
import java.util.Set;

import org.iroengine.web.CurrentUser;

/**
 * Who asks for letters: everybody reads their own, and those who look after the service
 * all of them.
 *
 * @param userId the user's id
 * @param groups the user's groups
 */
public record LetterReader(String userId, Set<String> groups) {

	private static final Set<String> SEE_ALL = Set.of("business-support", "iro-manager", "safeguarding-head");

	public static LetterReader current() {
		return new LetterReader(CurrentUser.name(), CurrentUser.groups());
	}

	public boolean seesAll() {
		return !Collections.disjoint(this.groups, SEE_ALL);
	}

	public boolean seesAddresses() {
		return this.groups.contains("business-support");
	}

	/** Whose letters to list; null for everybody's. */
	public String onlyTo() {
		return seesAll() ? null : this.userId;
	}

}
