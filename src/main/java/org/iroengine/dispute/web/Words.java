package org.iroengine.dispute.web;

import org.iroengine.dispute.DisputeLevel;

/** What pages and calls say of levels. */
final class Words {

	private Words() {
	}

	/** Why a level was opened, and why somebody else answers or nobody. */
	static String why(DisputeLevel level) {
		return (level.why() == null) ? level.reason() : "%s; %s".formatted(level.reason(), level.why());
	}

	/** What was typed; null where the field was left empty. */
	static String typed(String text) {
		return (text == null || text.isBlank()) ? null : text.replace("\0", "").strip();
	}

}
