package org.iroengine.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody is or was to a child, as far as it binds the independence of the IRO (IRO
 * Handbook, independence of the IRO).
 */
public enum CaseRole {

	/** Prepares the care plan. */
	SOCIAL_WORKER("social worker"),
	/** Visits the child for the authority. */
	VISITING_REPRESENTATIVE("visiting representative"),
	/** Advises a young person who leaves care. */
	PERSONAL_ADVISER("personal adviser"),
	/** Manages the case, or somebody who works on it. */
	MANAGER("manager"),
	/** Controls what is spent on the case. */
	BUDGET_HOLDER("budget holder");

	private final String words;

	CaseRole(String words) {
		this.words = words;
	}

	/** As files write it, such as {@code social-worker}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** As sentences say it, such as {@code social worker}. */
	public String words() {
		return this.words;
	}

	public static Optional<CaseRole> of(String id) {
		return Arrays.stream(values()).filter((role) -> role.id().equals(id)).findFirst();
	}

	/** The ids of all roles. */
	public static List<String> ids() {
		return Arrays.stream(values()).map(CaseRole::id).toList();
	}

}
