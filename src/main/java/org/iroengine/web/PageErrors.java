package org.iroengine.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Shows people a page where there is nothing for them to see; programs get problem+json,
 * as for every refusal.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrors {

	@ExceptionHandler({ NoResourceFoundException.class, ResponseStatusException.class })
	Object refused(ErrorResponse refusal, HttpServletRequest request) {
		return asksForAPage(request)
				? new ModelAndView("error", Map.of("status", refusal.getStatusCode().value()), refusal.getStatusCode())
				: ResponseEntity.of(refusal.getBody()).build();
	}

	static boolean asksForAPage(HttpServletRequest request) {
		return String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
	}

}
