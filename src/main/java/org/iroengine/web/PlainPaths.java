package org.iroengine.web;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses paths that go a roundabout way ({@code %} codes for plain letters, dots,
 * doubled slashes, semicolons) before anything else looks at them. The engine's own
 * filters compare paths as they were sent, while the server chooses what answers by what
 * they mean: where the two differ, the engine would not learn who asks, and without a
 * user it allows everything.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainPaths extends OncePerRequestFilter {

	private static final Pattern ROUNDABOUT = Pattern
		.compile("//|;|/\\.\\.?(/|$)|%(2[de]|3\\d|[46][1-9a-f]|[57][\\da]|5f|7e)", Pattern.CASE_INSENSITIVE);

	private final Refusals refusals;

	PlainPaths(Refusals refusals) {
		this.refusals = refusals;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (ROUNDABOUT.matcher(request.getRequestURI()).find()) {
			this.refusals.answer(response, HttpStatus.BAD_REQUEST,
					"Write the address plainly: no % codes for letters and digits, no ';', no '//', no '/..'.");
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
