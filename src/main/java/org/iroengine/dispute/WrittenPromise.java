package org.iroengine.dispute;

import java.util.stream.Stream;

/**
 * An action that was promised, as it was typed; what was left out is null.
 *
 * @param owner who promised it, in words
 * @param by until when, such as 2026-03-02 or 02/03/2026
 */
public record WrittenPromise(String action, String owner, String by) {

	/** Whether nothing was typed. */
	public boolean saysNothing() {
		return Stream.of(this.action, this.owner, this.by).allMatch((text) -> text == null || text.isBlank());
	}

}
