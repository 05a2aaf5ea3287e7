package org.iroengine.correspondence.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.util.MultiValueMap;

import org.iroengine.correspondence.LetterFilter;
import org.iroengine.correspondence.LetterState;
import org.iroengine.web.Problems;

/** The parameters of a list of letters, checked all at once. */
class LetterParameters {

	private static final Set<String> NAMES = Set.of("child", "state");

	private final MultiValueMap<String, String> given;

	private final List<Problems.Fault> faults = new ArrayList<>();

	LetterParameters(MultiValueMap<String, String> given) {
		this.given = given;
		given.forEach(this::check);
	}

	List<Problems.Fault> faults() {
		return this.faults;
	}

	String child() {
		return this.given.getFirst("child");
	}

	LetterFilter filter(String recipientId) {
		String state = this.given.getFirst("state");
		return new LetterFilter(child(), (state != null) ? LetterState.valueOf(upper(state)) : null, recipientId);
	}

	private void check(String name, List<String> values) {
		if (!NAMES.contains(name)) {
			fault(name, "is not a parameter here; use child or state");
		}
		else if (values.size() > 1) {
			fault(name, "is given more than once; give it once");
		}
		else if (name.equals("child") && values.get(0).isBlank()) {
			fault(name, "is empty; give a child's reference or leave it out");
		}
		else if (name.equals("state") && !isState(values.get(0))) {
			fault(name, "must be one of waiting, sent, parked, withdrawn");
		}
	}

	private boolean isState(String value) {
		return Arrays.stream(LetterState.values()).anyMatch((state) -> state.name().equals(upper(value)));
	}

	private String upper(String value) {
		return value.toUpperCase(Locale.ROOT);
	}

	private void fault(String name, String message) {
		this.faults.add(new Problems.Fault(name, message));
	}

}
