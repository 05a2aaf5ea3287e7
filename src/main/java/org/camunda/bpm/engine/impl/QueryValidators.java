package org.camunda.bpm.engine.impl;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.BadUserRequestException;

/**
 * Stands in for the engine's class of this name, which reads the outer query only and so
 * lets a signed-in user run expressions through the or-queries of task queries and stored
 * filters (CVE-2026-109432). This one reads the or-queries too and accepts some harmless
 * expressions, word for word, everywhere: who looks, the time, and the ends of weeks and
 * months. It works because the application's classes precede the engine's on the class
 * path.
 */
public final class QueryValidators {

	private static final Set<String> ALLOWED = Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}",
			"${calendarSteps.monday(0)}", "${calendarSteps.monday(1)}", "${calendarSteps.nextMonth()}");

	private QueryValidators() {
	}

	private static void check(AbstractQuery<?, ?> query) {
		if (!withOrQueries(query).map(AbstractQuery::getExpressions).map(Map::values).allMatch(ALLOWED::containsAll)) {
			throw new BadUserRequestException("A query may use no expression but " + ALLOWED);
		}
	}

	private static Stream<AbstractQuery<?, ?>> withOrQueries(AbstractQuery<?, ?> query) {
		return (query instanceof TaskQueryImpl tasks)
				? Stream.concat(Stream.of(query), tasks.getQueries().stream().filter((part) -> part != tasks))
				: Stream.of(query);
	}

	/** Checks a query that arrives with a request. */
	public static final class AdhocQueryValidator<T extends AbstractQuery<?, ?>> implements Validator<T> {

		@SuppressWarnings("rawtypes")
		private static final AdhocQueryValidator INSTANCE = new AdhocQueryValidator();

		private AdhocQueryValidator() {
		}

		@Override
		public void validate(T query) {
			check(query);
		}

		/** The validator that the engine asks for. */
		@SuppressWarnings("unchecked")
		public static <T extends AbstractQuery<?, ?>> AdhocQueryValidator<T> get() {
			return INSTANCE;
		}

	}

	/** Checks the query of a filter when it is stored and when it is loaded. */
	public static final class StoredQueryValidator<T extends AbstractQuery<?, ?>> implements Validator<T> {

		@SuppressWarnings("rawtypes")
		private static final StoredQueryValidator INSTANCE = new StoredQueryValidator();

		private StoredQueryValidator() {
		}

		@Override
		public void validate(T query) {
			check(query);
		}

		/** The validator that the engine asks for. */
		@SuppressWarnings("unchecked")
		public static <T extends AbstractQuery<?, ?>> StoredQueryValidator<T> get() {
			return INSTANCE;
		}

	}

}
