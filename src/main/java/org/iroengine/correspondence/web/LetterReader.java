package org.iroengine.correspondence.web;

import java.util.Collections;
import java.util.Set;

import org.iroengine.web.CurrentUser;

/**
 * Who asks for letters.
 *
 * @param userId the user's id
 * @param groups the user's groups
 */
record LetterReader(String userId, Set<String> groups) {

	private static final Set<String> SEE_ALL = Set.of("business-support", "iro-manager", "safeguarding-head");

	static LetterReader current() {
		return new LetterReader(CurrentUser.name(), CurrentUser.groups());
	}

	boolean seesAll() {
		return !Collections.disjoint(this.groups, SEE_ALL);
	}

	boolean seesAddresses() {
		return this.groups.contains("business-support");
	}

}
