package org.iroengine.dispute.web;

import java.util.EnumSet;
import java.util.Set;

import org.iroengine.web.CurrentUser;
import org.iroengine.web.UserGroup;

/** Who may ask for disputes at all; each dispute is asked for again. */
final class DisputeReaders {

	private static final String ASKED = "'iro', 'iro-manager', 'safeguarding-head', 'team-manager', 'service-manager', "
			+ "'head-of-service', 'assistant-director', 'director', 'chief-executive'";

	/** People who may open the list on its page. */
	static final String OF_PAGES = "hasAnyAuthority(" + ASKED + ")";

	static final String OF_LISTS = "hasAnyAuthority(" + ASKED + ", 'service-account')";

	/** The child's worker reads of the quiet word that is asked for. */
	static final String OF_ONE = "hasAnyAuthority(" + ASKED + ", 'service-account', 'social-worker')";

	private DisputeReaders() {
	}

	/** Whether the signed-in user may open the list. */
	static boolean mayList() {
		return groups().stream().map(UserGroup::id).anyMatch(CurrentUser.groups()::contains);
	}

	/** The groups whose home page leads to the list. */
	static Set<UserGroup> groups() {
		Set<UserGroup> groups = EnumSet.range(UserGroup.TEAM_MANAGER, UserGroup.CHIEF_EXECUTIVE);
		groups.addAll(Set.of(UserGroup.IRO, UserGroup.IRO_MANAGER, UserGroup.SAFEGUARDING_HEAD));
		return groups;
	}

}
