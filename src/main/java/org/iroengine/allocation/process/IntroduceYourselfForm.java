package org.iroengine.allocation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.Introductions;
import org.iroengine.calendar.LondonTime;
import org.iroengine.calendar.WrittenDate;
import org.iroengine.engine.TaskForm;

/** Checks what the officer says of the introduction. */
@Component
class IntroduceYourselfForm implements TaskForm {

	private static final int LONGEST_REASON = 2000;

	private final ObjectProvider<Introductions> introductions;

	private final Clock clock;

	IntroduceYourselfForm(ObjectProvider<Introductions> introductions, Clock clock) {
		this.introductions = introductions;
		this.clock = clock;
	}

	@Override
	public String task() {
		return "Task_IntroduceYourselfToTheChild";
	}

	@Override
	public Set<String> fields() {
		return Set.of(IntroduceIro.CARD, IntroduceIro.CARD_GIVEN_ON, IntroduceIro.NOT_APPROPRIATE_REASON,
				IntroduceIro.LEAFLET, IntroduceIro.LEAFLET_REASON);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		List<String> faults = new ArrayList<>();
		Object card = values.get(IntroduceIro.CARD);
		if (IntroduceIro.GIVEN.equals(card)) {
			checkDay(values.get(IntroduceIro.CARD_GIVEN_ON), (Long) variables.get(IntroduceIro.INTRODUCTION_ID),
					faults);
			checkLeaflet(values, faults);
		}
		else if (IntroduceIro.NOT_APPROPRIATE.equals(card)) {
			checkReason(values.get(IntroduceIro.NOT_APPROPRIATE_REASON), "Say why a card is not appropriate", faults);
		}
		else {
			faults.add("Say whether you gave the card, or that it is not appropriate at this age.");
		}
		return faults;
	}

	private void checkDay(Object day, long id, List<String> faults) {
		LocalDate first = LondonTime.date(this.introductions.getObject().allocation(id).allocatedAt());
		LocalDate today = LondonTime.date(this.clock.instant());
		Optional<LocalDate> given = (day instanceof String text && text.length() == 10) ? WrittenDate.read(text)
				: Optional.empty();
		if (given.filter((on) -> !on.isBefore(first) && !on.isAfter(today)).isEmpty()) {
			faults.add("Give the day on which you gave the card, from %s to %s.".formatted(first, today));
		}
	}

	private static void checkLeaflet(Map<String, Object> values, List<String> faults) {
		Object leaflet = values.get(IntroduceIro.LEAFLET);
		if (IntroduceIro.NOT_YET.equals(leaflet)) {
			checkReason(values.get(IntroduceIro.LEAFLET_REASON), "Say why the leaflet was not given yet", faults);
		}
		else if (!IntroduceIro.GIVEN.equals(leaflet)) {
			faults.add("Say whether you gave the leaflet about the child's rights.");
		}
	}

	private static void checkReason(Object reason, String advice, List<String> faults) {
		if (!(reason instanceof String text) || text.isBlank() || text.length() > LONGEST_REASON) {
			faults.add("%s, in at most %d characters.".formatted(advice, LONGEST_REASON));
		}
	}

}
