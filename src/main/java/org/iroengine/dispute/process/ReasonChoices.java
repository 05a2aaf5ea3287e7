package org.iroengine.dispute.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.dispute.DisputeReasons;
import org.iroengine.engine.FormChoices;

/** The reasons to choose from in the forms that raise disputes: those of the table. */
@Component
class ReasonChoices implements FormChoices {

	private final DisputeReasons reasons;

	ReasonChoices(DisputeReasons reasons) {
		this.reasons = reasons;
	}

	@Override
	public Set<String> forms() {
		return Set.of("raise-formal-dispute", "raise-informal-dispute");
	}

	@Override
	public String field() {
		return "reason";
	}

	@Override
	public Map<String, String> choices() {
		Map<String, String> choices = new LinkedHashMap<>();
		this.reasons.all()
			.forEach((reason) -> choices.put(reason.id(),
					"%s: %s".formatted(reason.category().replace('-', ' '), reason.title())));
		return choices;
	}

}
