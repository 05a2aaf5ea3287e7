package org.iroengine.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.iroengine.review.WrittenCopy;

/**
 * What business support wrote of copies: a row in which a way or a reason is chosen, or
 * anything is written, is meant; all others are left as they are.
 */
record DistributionForm(MultiValueMap<String, String> fields) {

	private static final List<String> WRITTEN = List.of("channel", "proof", "confirmed", "withheld", "reason", "until");

	static DistributionForm empty() {
		return new DistributionForm(new LinkedMultiValueMap<>());
	}

	/** Each row that is meant, by the number of the copy. */
	Map<Long, WrittenCopy> copies() {
		Map<Long, WrittenCopy> copies = new LinkedHashMap<>();
		WRITTEN.stream()
			.flatMap((field) -> numbers(field).stream())
			.sorted()
			.distinct()
			.forEach((id) -> copies.put(id, copy(id)));
		return copies;
	}

	/** Why a record is late, by the number of its distribution. */
	Map<Long, String> late() {
		Map<Long, String> late = new LinkedHashMap<>();
		numbers("late").forEach((id) -> late.put(id, given("late", id)));
		return late;
	}

	/** What was typed; null where nothing was. */
	public String given(String field, long id) {
		String value = this.fields.getFirst(field + "-" + id);
		return (value == null || value.isBlank()) ? null : value.strip();
	}

	/** What was typed, or what is known where the form is fresh. */
	public String shown(String field, long id, String known) {
		return this.fields.containsKey(field + "-" + id) ? given(field, id) : known;
	}

	private WrittenCopy copy(long id) {
		String channel = given("channel", id);
		String withheld = given("withheld", id);
		return new WrittenCopy(what(channel, withheld), channel,
				given("SECURE_MAIL".equals(channel) ? "mail" : "address", id), given("confirmed", id) != null,
				given("proof", id), withheld, given("reason", id), given("until", id), given("edition", id));
	}

	/** Null where neither was chosen, or both. */
	private static String what(String channel, String withheld) {
		if ((channel == null) == (withheld == null)) {
			return null;
		}
		return (channel != null) ? WrittenCopy.SEND : WrittenCopy.WITHHOLD;
	}

	/** The rows in which the field is filled in. */
	private TreeSet<Long> numbers(String field) {
		TreeSet<Long> numbers = new TreeSet<>();
		this.fields.keySet()
			.stream()
			.filter((name) -> name.matches(field + "-\\d{1,18}"))
			.map((name) -> Long.valueOf(name.substring(field.length() + 1)))
			.filter((id) -> given(field, id) != null)
			.forEach(numbers::add);
		return numbers;
	}

}
