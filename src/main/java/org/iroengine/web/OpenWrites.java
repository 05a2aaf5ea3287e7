package org.iroengine.web;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The few things that the engine's REST interface may change, and the queries that are
 * sent by POST; whether the user may is the engine's question. Everything else it offers
 * stays shut: deploying, starting, correlating, evaluating, writing variables.
 */
final class OpenWrites {

	private static final String QUERIES = "(task|variable-instance|process-instance|execution|job|job-definition"
			+ "|external-task|group|history/(task|activity-instance|process-instance|variable-instance|detail|job-log"
			+ "|external-task-log))(/count)?|filter/[^/]+/(list|count|singleResult)|identity/password-policy";

	private static final String TASKS = "task/[^/]+/(claim|unclaim|complete|submit-form|comment/create)"
			+ "|process-definition/(key/)?[^/]+/submit-form";

	/** Anybody but the owner of the engine, whose account nobody touches. */
	private static final String USER = "user/(?!engine-owner(/|$))[^/]+";

	private static final Map<String, Pattern> BY_METHOD = Map.of("POST",
			Pattern.compile(QUERIES + "|" + TASKS + "|filter/create|user/create|" + USER + "/unlock"), "PUT",
			Pattern.compile("filter/[^/]+|" + USER
					+ "/(profile|credentials)|group/[^/]+/members/[^/]+|(job|job-definition)/[^/]+/retries"),
			"DELETE", Pattern.compile("filter/[^/]+|" + USER + "|group/[^/]+/members/[^/]+"));

	private static final Pattern NONE = Pattern.compile("(?!)");

	private OpenWrites() {
	}

	/**
	 * Whether the request may go on to the engine.
	 * @param path below the engine, such as {@code task/count}
	 */
	static boolean include(String method, String path) {
		return BY_METHOD.getOrDefault(method, NONE).matcher(path).matches();
	}

}
