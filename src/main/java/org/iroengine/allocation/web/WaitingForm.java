package org.iroengine.allocation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.iroengine.allocation.OpenRequest;
import org.iroengine.allocation.WaitingChild;
import org.iroengine.allocation.WaitingChildren.Pick;

/** What a manager has ticked, chosen and typed about the children who wait. */
record WaitingForm(MultiValueMap<String, String> fields) {

	private static final String REASON_OF = "reason-of-";

	private static final String LATENESS_OF = "lateness-of-";

	static WaitingForm empty() {
		return new WaitingForm(new LinkedMultiValueMap<>());
	}

	/** The rows that were ticked. */
	Map<Long, Pick> ticked() {
		Map<Long, Pick> picks = new LinkedHashMap<>();
		this.fields.getOrDefault("pick", List.of())
			.stream()
			.filter((id) -> id.matches("\\d{1,18}"))
			.map(Long::valueOf)
			.forEach((id) -> picks.put(id, new Pick(chosen(id), reasonOf(id), given(LATENESS_OF + id))));
		return picks;
	}

	/**
	 * Every child who may have an officer, but for those whom somebody else works on.
	 */
	Map<Long, Pick> all(List<OpenRequest> requests) {
		Map<Long, Pick> picks = new LinkedHashMap<>();
		requests.stream()
			.filter((request) -> request.takenBy() == null && officerOf(request.child()) != null)
			.forEach((request) -> picks.put(request.child().allocationId(), new Pick(officerOf(request.child()),
					reasonOf(request.child().allocationId()), latenessOf(request))));
		return picks;
	}

	public boolean includes(long id) {
		return this.fields.getOrDefault("pick", List.of()).contains(String.valueOf(id));
	}

	/**
	 * Who stands in the row: the one chosen, else the one proposed; null where that one
	 * may not be.
	 */
	public String officerOf(WaitingChild child) {
		String officer = Objects.requireNonNullElse(chosen(child.allocationId()),
				Objects.requireNonNullElse(child.proposed(), ""));
		return child.may().stream().anyMatch((one) -> one.id().equals(officer)) ? officer : null;
	}

	/** What was typed; null where nothing was. */
	public String reasonOf(long id) {
		return given(REASON_OF + id);
	}

	/**
	 * Why it is late: what was chosen, else what the ledger knows; null where neither.
	 */
	public String latenessOf(OpenRequest request) {
		return Optional.ofNullable(given(LATENESS_OF + request.child().allocationId())).orElse(request.lateness());
	}

	private String chosen(long id) {
		return given(Choices.OFFICER_OF + id);
	}

	private String given(String field) {
		String value = this.fields.getFirst(field);
		return (value == null || value.isBlank()) ? null : value;
	}

}
