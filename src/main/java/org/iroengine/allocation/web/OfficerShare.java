package org.iroengine.allocation.web;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.iroengine.allocation.OfficerLoad;

/**
 * What an officer gets where all are confirmed at once.
 *
 * @param now the officer with the children they have
 * @param more how many they get
 */
record OfficerShare(OfficerLoad now, int more) {

	/** The share of each officer chosen, by name. */
	static List<OfficerShare> of(Choices choices, Map<String, OfficerLoad> officers) {
		return new TreeSet<>(choices.officers().values()).stream()
			.map(officers::get)
			.filter(Objects::nonNull)
			.map((officer) -> new OfficerShare(officer,
					Collections.frequency(choices.officers().values(), officer.id())))
			.toList();
	}

	public long then() {
		return this.now.children() + this.more;
	}

	public boolean isOverTheCap() {
		return then() > this.now.cap();
	}

}
