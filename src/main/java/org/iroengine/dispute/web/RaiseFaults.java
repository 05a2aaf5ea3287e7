package org.iroengine.dispute.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.iroengine.dispute.Raised;
import org.iroengine.web.Problems.Fault;

/** What is wrong with a dispute, in the words of the page, where choices have no ids. */
final class RaiseFaults {

	private static final Map<String, String> WORDS = Map.of("childRef",
			"Choose a child whose IRO you are, or whose protection plan you chair.", "reason", "Choose a reason.",
			"reviewRef", "Choose a review of this child, or none.", "decision",
			"Choose a decision of a review of this child, or none.", "challenged",
			"Choose somebody who is listed, or nobody.", "team", "Choose a team that is listed, or the child’s own.");

	private RaiseFaults() {
	}

	/**
	 * Every fault of what was typed.
	 * @param formal what was typed of it, or null
	 */
	static List<Fault> of(Raised raised, String formal) {
		return Optional.of(raised)
			.filter(Raised.Refused.class::isInstance)
			.map((refused) -> ((Raised.Refused) refused).faults())
			.orElseGet(() -> List.of(new Fault("childRef", ((Raised.NotYours) raised).advice())))
			.stream()
			.map((fault) -> new Fault(fault.field(), words(fault, formal)))
			.toList();
	}

	private static String words(Fault fault, String formal) {
		return ("formal".equals(fault.field()) && formal == null) ? "Choose how you raise it."
				: WORDS.getOrDefault(fault.field(), fault.message());
	}

}
