package org.iroengine.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Shows people a page where there is none; programs get problem+json. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MissingPages {

	@ExceptionHandler
	ProblemDetail show(NoResourceFoundException missing, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		String accepted = request.getHeader(HttpHeaders.ACCEPT);
		if (accepted == null || !accepted.contains(MediaType.TEXT_HTML_VALUE)) {
			return missing.getBody();
		}
		response.sendError(missing.getStatusCode().value());
		return null;
	}

}
