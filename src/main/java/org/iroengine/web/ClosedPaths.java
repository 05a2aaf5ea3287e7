package org.iroengine.web;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What stays shut for everyone, whatever the engine would allow: creating an
 * administrator (CVE-2026-77226), signing in past our own sign-in, and every change over
 * the engine's REST interface but {@link OpenWrites}.
 */
class ClosedPaths implements RequestMatcher {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	private static final Pattern AROUND_SIGN_IN = Pattern
		.compile("/camunda/api/admin/(setup(/.*)?|auth/user/[^/]+/login(/.*)?)");

	private static final Pattern ENGINE = Pattern
		.compile("(/engine-rest(/engine/[^/]+)?|/camunda/api/engine(/engine/[^/]+)?)/(.*?)/?");

	@Override
	public boolean matches(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return AROUND_SIGN_IN.matcher(path).matches() || isClosedWrite(request.getMethod(), ENGINE.matcher(path));
	}

	private static boolean isClosedWrite(String method, Matcher engine) {
		return engine.matches() && !READING.contains(method) && !OpenWrites.include(method, engine.group(4));
	}

}
