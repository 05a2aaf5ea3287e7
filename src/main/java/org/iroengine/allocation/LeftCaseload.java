package org.iroengine.allocation;

import java.util.List;
import java.util.Map;

/**
 * The children of an officer who is away or leaves, each with who is proposed.
 *
 * @param officer who is away or leaves, with the children they have now
 * @param children by reference
 * @param now every officer with what they carry, by id
 */
public record LeftCaseload(Reassignment reassignment, OfficerLoad officer, List<CaseloadChild> children,
		Map<String, OfficerLoad> now) {

}
