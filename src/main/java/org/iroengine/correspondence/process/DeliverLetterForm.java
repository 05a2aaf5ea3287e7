package org.iroengine.correspondence.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.correspondence.LetterStops;
import org.iroengine.correspondence.Letters;
import org.iroengine.engine.TaskForm;

/** Checks what business support decided about a parked letter. */
@Component
class DeliverLetterForm implements TaskForm {

	private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+");

	private static final int LONGEST_NOTE = 2000;

	private final ObjectProvider<Letters> letters;

	private final ObjectProvider<LetterStops> stops;

	DeliverLetterForm(ObjectProvider<Letters> letters, ObjectProvider<LetterStops> stops) {
		this.letters = letters;
		this.stops = stops;
	}

	@Override
	public String task() {
		return "Task_DeliverTheLetter";
	}

	@Override
	public Set<String> fields() {
		return Set.of(DeliverLetter.DELIVERY, DeliverLetter.MAIL, DeliverLetter.NOTE);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		List<String> faults = new ArrayList<>();
		Object delivery = values.get(DeliverLetter.DELIVERY);
		if (DeliverLetter.SEND_AGAIN.equals(delivery)) {
			checkMail(values.get(DeliverLetter.MAIL), (Long) variables.get(DeliverLetter.LETTER_ID), faults);
			checkStop((String) variables.get(DeliverLetter.CHILD_REF), faults);
		}
		else if (DeliverLetter.DELIVERED_OTHERWISE.equals(delivery)) {
			checkNote(values.get(DeliverLetter.NOTE), faults);
		}
		else {
			faults.add("Choose whether to send the letter again or to record another way.");
		}
		return faults;
	}

	private void checkMail(Object mail, long letterId, List<String> faults) {
		boolean given = mail != null && !"".equals(mail);
		if (given && !(mail instanceof String address && ADDRESS.matcher(address).matches())) {
			faults.add("Write one mail address, such as name@council.example.");
		}
		if (!given && this.letters.getObject().find(letterId).orElseThrow().recipient().mail() == null) {
			faults.add("No mail address is known: give one, or deliver the letter another way.");
		}
	}

	private void checkStop(String childRef, List<String> faults) {
		if (this.stops.getObject().stopped(childRef)) {
			faults
				.add("Nothing about this child leaves for now. Call instead, and record it as delivered another way.");
		}
	}

	private static void checkNote(Object note, List<String> faults) {
		if (!(note instanceof String text) || text.isBlank() || text.length() > LONGEST_NOTE) {
			faults.add("Say how it was delivered or why it is not needed, in at most %d characters."
				.formatted(LONGEST_NOTE));
		}
	}

}
