package org.iroengine.deadline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.iroengine.deadline.Span;
import org.iroengine.web.Problems.Fault;

/** What a caller asks to have explained, or why that cannot be read. */
sealed interface Question {

	/** A span from a start. */
	record OfSpan(Instant start, Span span) implements Question {
	}

	/**
	 * A rule from a start; the end of its interval is null unless it counts half of one.
	 */
	record OfRule(Instant start, String rule, LocalDate until) implements Question {
	}

	/** Everything that is wrong with the parameters. */
	record Unreadable(List<Fault> faults) implements Question {
	}

}
