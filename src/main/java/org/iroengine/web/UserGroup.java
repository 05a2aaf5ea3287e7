package org.iroengine.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The groups of the service, by the names that users and task candidates carry. */
public enum UserGroup {

	/** Chairs reviews, raises and judges disputes. */
	IRO("Independent Reviewing Officers"),
	/** Allocates IROs and oversees the service. */
	IRO_MANAGER("IRO managers"),
	/** Receives allocation breaches and overrides; outside the case line. */
	SAFEGUARDING_HEAD("Head of safeguarding"),
	/** Invites, keeps the diary, distributes. */
	BUSINESS_SUPPORT("Business support"),
	/** The child's social worker. */
	SOCIAL_WORKER("Social workers"),
	/** The social worker's manager. */
	TEAM_MANAGER("Team managers"),
	/** The second rung of the case line. */
	SERVICE_MANAGER("Service managers"),
	/** The third rung of the case line. */
	HEAD_OF_SERVICE("Heads of service"),
	/** The fourth rung of the case line. */
	ASSISTANT_DIRECTOR("Assistant directors"),
	/** The fifth rung of the case line. */
	DIRECTOR("Directors"),
	/** The top of the council. */
	CHIEF_EXECUTIVE("Chief executive"),
	/** Council IT: users and operations, no case content. */
	ADMIN("Administrators"),
	/** Programs that call the API with basic authentication. */
	SERVICE_ACCOUNT("Service accounts");

	private final String title;

	UserGroup(String title) {
		this.title = title;
	}

	/** The group id, such as {@code iro-manager}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The name people read. */
	public String title() {
		return this.title;
	}

	/** The group with the id, such as {@code iro-manager}. */
	public static UserGroup of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/** The ids of all groups. */
	public static List<String> ids() {
		return Arrays.stream(values()).map(UserGroup::id).toList();
	}

}
