package org.iroengine.web;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What stays shut for everyone, whatever the engine would allow: creating an
 * administrator (CVE-2026-77226), signing in past our own sign-in, and every way to
 * deploy, start, correlate or write variables over HTTP that no form needs.
 */
class ClosedPaths implements RequestMatcher {

	private static final Pattern AROUND_SIGN_IN = Pattern
		.compile("/camunda/api/admin/(setup(/.*)?|auth/user/[^/]+/login/.*)");

	private static final Pattern ENGINE_WRITES = Pattern
		.compile("(/engine-rest(/engine/[^/]+)?|/camunda/api/engine/engine/[^/]+)/("
				+ String.join("|", "deployment/.*", "process-definition/.*start(-async)?",
						"process-instance/.*modification.*", "modification/.*", "migration/.*", "message", "signal",
						"condition", "external-task(/.*)?", "decision-definition/.*evaluate", "execution/[^/]+/.+",
						"task/create",
						"task/[^/]+/(variables|localVariables|bpmnError|bpmnEscalation|resolve|delegate)(/.*)?")
				+ ")/?");

	@Override
	public boolean matches(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return AROUND_SIGN_IN.matcher(path).matches()
				|| !HttpMethod.GET.matches(request.getMethod()) && ENGINE_WRITES.matcher(path).matches();
	}

}
