package org.iroengine.dispute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.SuggestedConcern;
import org.iroengine.allocation.SuggestedConcerns;

/**
 * The open concerns about children whose disputes are the signed-in user's: also where
 * care has ended, and nobody is the IRO any more.
 */
@Component
@Transactional(readOnly = true)
public class ConcernsOfMine {

	private final SuggestedConcerns concerns;

	private final DisputeIro iro;

	private final DisputeChildren children;

	ConcernsOfMine(SuggestedConcerns concerns, DisputeIro iro, DisputeChildren children) {
		this.concerns = concerns;
		this.iro = iro;
		this.children = children;
	}

	/**
	 * One of them.
	 *
	 * @param child the child's reference and initials
	 */
	public record ConcernOfMine(SuggestedConcern concern, String child) {
	}

	/** The earliest first. */
	public List<ConcernOfMine> list() {
		Map<String, Boolean> mine = new HashMap<>();
		return this.concerns.open()
			.stream()
			.filter((concern) -> mine.computeIfAbsent(concern.childRef(), this.iro::isMe))
			.map((concern) -> new ConcernOfMine(concern, this.children.label(concern.childRef())))
			.toList();
	}

}
