package org.iroengine.allocation.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.util.MultiValueMap;

import org.iroengine.allocation.WaitingChild;

/**
 * The officers that a manager has chosen, by allocation; null where none was.
 */
record Choices(Map<Long, String> officers) {

	static final String OFFICER_OF = "officer-of-";

	static Choices none() {
		return new Choices(Map.of());
	}

	/** The rows that were ticked, each with the officer of its list. */
	static Choices ticked(MultiValueMap<String, String> form) {
		Map<Long, String> officers = new LinkedHashMap<>();
		form.getOrDefault("pick", List.of())
			.stream()
			.filter(Choices::isId)
			.forEach((id) -> officers.put(Long.valueOf(id), officer(form, id).orElse(null)));
		return new Choices(officers);
	}

	/**
	 * Every child who may have an officer, with the one chosen on the page or proposed.
	 */
	static Choices all(List<WaitingChild> children, MultiValueMap<String, String> form) {
		Map<Long, String> officers = new LinkedHashMap<>();
		children.forEach((child) -> officer(form, String.valueOf(child.allocationId()))
			.or(() -> Optional.ofNullable(child.proposed()))
			.ifPresent((officer) -> officers.put(child.allocationId(), officer)));
		return new Choices(officers);
	}

	/** Reads what {@link #written()} has written. */
	static Choices read(String written) {
		Map<Long, String> officers = new LinkedHashMap<>();
		Arrays.stream(written.split(","))
			.map((choice) -> choice.split(":", 2))
			.filter((choice) -> choice.length == 2 && isId(choice[0]))
			.forEach((choice) -> officers.put(Long.valueOf(choice[0]), choice[1]));
		return new Choices(officers);
	}

	/** All choices in one field of a form, such as {@code 17:iro-1,18:iro-2}. */
	public String written() {
		return this.officers.entrySet()
			.stream()
			.map((choice) -> choice.getKey() + ":" + choice.getValue())
			.collect(Collectors.joining(","));
	}

	public int size() {
		return this.officers.size();
	}

	public boolean includes(long allocationId) {
		return this.officers.containsKey(allocationId);
	}

	/**
	 * Who stands in the row: the one chosen, else the one proposed; null where that one
	 * may not be.
	 */
	public String officerOf(WaitingChild child) {
		String officer = this.officers.getOrDefault(child.allocationId(), child.proposed());
		return child.may().stream().anyMatch((one) -> one.id().equals(officer)) ? officer : null;
	}

	private static Optional<String> officer(MultiValueMap<String, String> form, String id) {
		return Optional.ofNullable(form.getFirst(OFFICER_OF + id)).filter((officer) -> !officer.isBlank());
	}

	private static boolean isId(String text) {
		return text.matches("\\d{1,18}");
	}

}
