package org.iroengine.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.iroengine.policy.Policy;

/** The dates of the school terms, as the text {@value #TEXT} of the policy tells them. */
@Component
class SchoolTerms {

	static final String TEXT = "school.terms";

	private final List<Term> terms;

	SchoolTerms(Policy policy) {
		this.terms = read(policy.texts().get(TEXT));
	}

	/** Days on which schools are open, the first and the last included. */
	record Term(LocalDate first, LocalDate last) {

		boolean includes(LocalDate day) {
			return !day.isBefore(this.first) && !day.isAfter(this.last);
		}

	}

	/**
	 * Such as {@code 2026-01-05 to 2026-02-13, 2026-02-23 to 2026-03-27}.
	 * @throws RuntimeException where it is written otherwise
	 */
	static List<Term> read(String text) {
		return Arrays.stream(text.split(",")).map(SchoolTerms::term).toList();
	}

	private static Term term(String text) {
		String[] days = text.strip().split("\\s+to\\s+");
		Term term = new Term(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
		if (days.length > 2 || term.last().isBefore(term.first())) {
			throw new IllegalArgumentException(text);
		}
		return term;
	}

	/** Whether schools are closed; empty where the text tells nothing of that time. */
	Optional<Boolean> holiday(LocalDate day) {
		boolean known = this.terms.stream().anyMatch((term) -> !day.isAfter(term.last()))
				&& this.terms.stream().anyMatch((term) -> !day.isBefore(term.first()));
		return known ? Optional.of(this.terms.stream().noneMatch((term) -> term.includes(day))) : Optional.empty();
	}

	/** The terms that touch a time, in words. */
	String words(LocalDate first, LocalDate last) {
		String known = this.terms.stream()
			.filter((term) -> !term.last().isBefore(first) && !term.first().isAfter(last))
			.map((term) -> "%s to %s".formatted(ReviewWords.day(term.first()), ReviewWords.day(term.last())))
			.collect(Collectors.joining("; "));
		return known.isEmpty() ? "No school term is known for this time." : known;
	}

}
