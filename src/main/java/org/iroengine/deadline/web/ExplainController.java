package org.iroengine.deadline.web;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.calendar.BeyondCalendarHorizon;
import org.iroengine.deadline.Timescales;
import org.iroengine.web.Problems;

/** Explains how a date comes about, for a span or for a rule. */
@RestController
class ExplainController {

	private final Timescales timescales;

	ExplainController(Timescales timescales) {
		this.timescales = timescales;
	}

	/**
	 * Answers the due date of {@code start}, {@code amount} and {@code unit}, or of
	 * {@code rule} and {@code start}; 400 lists every wrong parameter, 422 says that the
	 * stored bank holidays do not reach.
	 */
	@GetMapping("/api/deadlines/explain")
	ResponseEntity<Object> explain(@RequestParam Map<String, String> parameters) {
		Question question = QuestionReader.read(parameters, this.timescales);
		if (question instanceof Question.Unreadable unreadable) {
			return Problems.of(HttpStatus.BAD_REQUEST, "The question cannot be read; each fault says what to write.",
					unreadable.faults());
		}
		return ResponseEntity
			.ok((question instanceof Question.OfRule rule) ? ofRule(rule) : ofSpan((Question.OfSpan) question));
	}

	@ExceptionHandler
	ResponseEntity<Object> beyond(BeyondCalendarHorizon horizon) {
		return Problems.of(HttpStatus.UNPROCESSABLE_ENTITY, horizon.getMessage());
	}

	private Explanation ofSpan(Question.OfSpan question) {
		return Explanation.of(this.timescales.compute(question.span(), question.start()));
	}

	private Explanation ofRule(Question.OfRule question) {
		return Explanation.of(this.timescales.compute(question.rule(), question.start(), question.until()),
				this.timescales.on(question.rule(), question.start()), this.timescales.version());
	}

}
