package org.iroengine.deadline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Span;
import org.iroengine.deadline.Timescales;
import org.iroengine.deadline.Unit;
import org.iroengine.web.Problems.Fault;

/** Reads the parameters of a question and collects everything that is wrong with them. */
final class QuestionReader {

	private static final int MOST = 10_000;

	private static final Set<String> KNOWN = Set.of("start", "amount", "unit", "rule", "until");

	private static final List<String> UNITS = List.of("hours", "days", "working-days", "months");

	private final Map<String, String> parameters;

	private final Timescales timescales;

	private final List<Fault> faults = new ArrayList<>();

	private QuestionReader(Map<String, String> parameters, Timescales timescales) {
		this.parameters = parameters;
		this.timescales = timescales;
	}

	static Question read(Map<String, String> parameters, Timescales timescales) {
		return new QuestionReader(parameters, timescales).read();
	}

	private Question read() {
		unknown();
		Instant start = start();
		Question question = this.parameters.containsKey("rule") ? rule(start) : span(start);
		return this.faults.isEmpty() ? question : new Question.Unreadable(List.copyOf(this.faults));
	}

	private void unknown() {
		TreeSet<String> unknown = new TreeSet<>(this.parameters.keySet());
		unknown.removeAll(KNOWN);
		unknown.forEach((name) -> fault(name, "is not known here; use start with amount and unit, or start with rule"));
	}

	private Question rule(Instant start) {
		String rule = this.parameters.get("rule");
		for (String other : List.of("amount", "unit")) {
			if (this.parameters.containsKey(other)) {
				fault(other, "does not go with rule; ask for one or the other");
			}
		}
		if (!this.timescales.rules().contains(rule)) {
			fault("rule",
					"there is no rule with this name; write one of " + String.join(", ", this.timescales.rules()));
			return null;
		}
		if (start != null && this.timescales.on(rule, start).unit() == Unit.ELSEWHERE) {
			fault("rule", "how long it lasts stands elsewhere; ask for the amount and the unit");
		}
		return new Question.OfRule(start, rule, until(rule, start));
	}

	private LocalDate until(String rule, Instant start) {
		boolean needed = start != null && this.timescales.on(rule, start).unit() == Unit.HALF_INTERVAL;
		LocalDate until = this.parameters.containsKey("until") ? date("until") : null;
		if (needed && !this.parameters.containsKey("until")) {
			fault("until", "is missing: this rule counts half the time to a date; write it, such as 2019-12-14");
		}
		if (needed && until != null && until.isBefore(LondonTime.date(start))) {
			fault("until", "lies before start; write a later date");
		}
		return until;
	}

	private Question span(Instant start) {
		if (this.parameters.containsKey("until")) {
			fault("until", "goes only with a rule that counts half the time to a date");
		}
		int amount = amount();
		Unit unit = Unit.of(this.parameters.getOrDefault("unit", ""))
			.filter((found) -> UNITS.contains(found.word()))
			.orElse(null);
		if (unit == null) {
			fault("unit", "write one of " + String.join(", ", UNITS));
		}
		return new Question.OfSpan(start, Span.of(amount, unit));
	}

	private int amount() {
		String amount = this.parameters.getOrDefault("amount", "");
		boolean readable = amount.matches("-?\\d{1,5}") && Math.abs(Integer.parseInt(amount)) <= MOST;
		if (!readable) {
			fault("amount", "write a whole number from -%d to %d".formatted(MOST, MOST));
		}
		return readable ? Integer.parseInt(amount) : 0;
	}

	private Instant start() {
		try {
			// A plus sign that was not encoded arrives as a blank.
			return LondonTime.read(this.parameters.getOrDefault("start", "").replace(' ', '+')).at();
		}
		catch (DateTimeParseException ex) {
			fault("start",
					"write a date such as 2020-04-09, or a time such as 2020-04-09T14:30 (London) or 2020-04-09T14:30Z");
			return null;
		}
	}

	private LocalDate date(String parameter) {
		try {
			return LocalDate.parse(this.parameters.get(parameter));
		}
		catch (DateTimeParseException ex) {
			fault(parameter, "write a date such as 2019-12-14");
			return null;
		}
	}

	private void fault(String parameter, String message) {
		this.faults.add(new Fault(parameter, message));
	}

}
