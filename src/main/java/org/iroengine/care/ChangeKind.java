package org.iroengine.care;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may change for a child who is looked after, so that the IRO has to know. */
public enum ChangeKind {

	/** The child moved, planned or not. */
	PLACEMENT("The child moved to another placement"),
	/** School, college or how the child is taught. */
	EDUCATION("School or education changed"),
	/** The change tells the new code. */
	LEGAL_STATUS("The legal status changed"),
	/** Such as going missing, harm, or an arrest. */
	SERIOUS_INCIDENT("A serious incident"),
	/** Reviewed before it happens, unless that is not reasonably practicable. */
	PROPOSED_SIGNIFICANT_CHANGE("A significant change of the care plan is proposed"),
	/** The child is to leave care. */
	END_OF_CARE_PLANNED("Care is planned to end"),
	/** From now on a review may be held without a meeting. */
	LONG_TERM_FOSTER_CARE("The placement is settled long-term foster care"),
	/** Reviews follow the rules of adoption. */
	PLACED_FOR_ADOPTION("The child was placed for adoption");

	private final String title;

	ChangeKind(String title) {
		this.title = title;
	}

	/** The words for it. */
	public String title() {
		return this.title;
	}

	/** How calls write it, such as {@code legal-status}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The kind that is written so. */
	public static Optional<ChangeKind> of(String id) {
		return Arrays.stream(values()).filter((kind) -> kind.id().equals(id)).findFirst();
	}

	/** Every kind as it is written, for messages. */
	static String known() {
		return Arrays.stream(values()).map(ChangeKind::id).collect(Collectors.joining(", "));
	}

}
