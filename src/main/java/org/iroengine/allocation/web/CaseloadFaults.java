package org.iroengine.allocation.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.iroengine.allocation.Confirmation;

/**
 * Why nobody was confirmed.
 *
 * @param all each fault with the field it leads to
 * @param ofRows the reason beside each row, by allocation
 */
record CaseloadFaults(List<Fault> all, Map<Long, String> ofRows) {

	/** A fault and the id of the field where it is mended. */
	record Fault(String field, String words) {
	}

	static CaseloadFaults none() {
		return new CaseloadFaults(List.of(), Map.of());
	}

	static CaseloadFaults nothingTicked() {
		return new CaseloadFaults(
				List.of(new Fault("children", "Tick the children whose officer you confirm, or confirm all.")),
				Map.of());
	}

	static CaseloadFaults of(List<Confirmation.Choice> refused) {
		return new CaseloadFaults(
				refused.stream()
					.map((choice) -> new Fault(Choices.OFFICER_OF + choice.allocationId(),
							"%s: %s".formatted(choice.child(), choice.reason())))
					.toList(),
				refused.stream()
					.collect(Collectors.toMap(Confirmation.Choice::allocationId, Confirmation.Choice::reason)));
	}

}
