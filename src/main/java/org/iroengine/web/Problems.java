package org.iroengine.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Answers of the API to what it refuses, as problem+json (RFC 9457). */
public final class Problems {

	private Problems() {
	}

	/**
	 * One thing that is wrong with a request.
	 *
	 * @param field the field or parameter, as the caller wrote it
	 * @param message what is wrong and what to do
	 */
	public record Fault(String field, String message) {
	}

	/** A refusal with one reason. */
	public static ResponseEntity<Object> of(HttpStatus status, String detail) {
		return answer(ProblemDetail.forStatusAndDetail(status, detail));
	}

	/** A refusal that lists every fault at once. */
	public static ResponseEntity<Object> of(HttpStatus status, String detail, List<Fault> faults) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setProperty("faults", faults);
		return answer(problem);
	}

	/**
	 * The same answer whether the child is unknown or the caller may not read about the
	 * child.
	 */
	public static ResponseEntity<Object> noSuchChild(String childRef) {
		return of(HttpStatus.NOT_FOUND,
				"There is no child with the reference %s, or you may not see it.".formatted(childRef));
	}

	private static ResponseEntity<Object> answer(ProblemDetail problem) {
		return ResponseEntity.status(problem.getStatus()).body(problem);
	}

}
