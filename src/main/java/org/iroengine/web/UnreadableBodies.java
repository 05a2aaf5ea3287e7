package org.iroengine.web;

import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a program what is wrong with a body that is not the JSON it should be. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableBodies {

	@ExceptionHandler
	ResponseEntity<Object> answer(HttpMessageNotReadableException unreadable) {
		return Problems.of(HttpStatus.BAD_REQUEST, advice(unreadable.getCause()));
	}

	private static String advice(Throwable cause) {
		if (cause instanceof UnrecognizedPropertyException unknown) {
			return "There is no field '%s'. The fields are: %s.".formatted(unknown.getPropertyName(),
					String.join(", ", known(unknown)));
		}
		if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
			return "The field '%s' is of another kind: write text, or a list of texts where the field is a list."
				.formatted(path(mapping));
		}
		return (cause instanceof JsonProcessingException json && json.getLocation() != null)
				? "The body is no JSON object that can be read%s.".formatted(place(json.getLocation()))
				: "Send the fields as a JSON object in the body.";
	}

	private static TreeSet<String> known(UnrecognizedPropertyException unknown) {
		return unknown.getKnownPropertyIds()
			.stream()
			.map(String::valueOf)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String path(JsonMappingException mapping) {
		return mapping.getPath()
			.stream()
			.map(JsonMappingException.Reference::getFieldName)
			.filter((field) -> field != null)
			.collect(Collectors.joining("."));
	}

	private static String place(JsonLocation location) {
		return (location.getLineNr() < 1) ? ""
				: " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
	}

}
