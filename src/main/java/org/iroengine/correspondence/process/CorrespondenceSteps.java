package org.iroengine.correspondence.process;

import java.time.Clock;
import java.util.Date;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

import org.iroengine.correspondence.Letter;
import org.iroengine.correspondence.Letters;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.engine.Steps;
import org.iroengine.web.CurrentUser;

/** What the process of a parked letter may call. */
@Steps
public class CorrespondenceSteps {

	private final Letters letters;

	private final Deadlines deadlines;

	private final Clock clock;

	private final ObjectMapper json;

	CorrespondenceSteps(Letters letters, Deadlines deadlines, Clock clock, ObjectMapper json) {
		this.letters = letters;
		this.deadlines = deadlines;
		this.clock = clock;
		this.json = json;
	}

	/** When business support should have dealt with the letter. */
	public Date deliverBy(long letterId) {
		return Date.from(this.deadlines.required(subject(letterId), DeliverLetter.DELIVER_PARKED_LETTER).lastMoment());
	}

	/** What the form of the task shows. */
	public JsonValue view(long letterId) throws JsonProcessingException {
		return SpinValues.jsonValue(this.json.writeValueAsString(LetterBrief.of(letter(letterId)))).create();
	}

	/** Hands the letter back to the relay, to a corrected address where one is given. */
	public void sendAgain(long letterId, String mail) {
		this.letters.sendAgain(letterId, (mail == null || mail.isBlank()) ? null : mail);
		dealtWith(letterId);
	}

	/** Records that the letter was delivered another way, or is no longer needed. */
	public void deliveredOtherwise(long letterId, String note) {
		this.letters.withdraw(letterId, note);
		dealtWith(letterId);
	}

	private void dealtWith(long letterId) {
		this.deadlines.meet(subject(letterId), DeliverLetter.DELIVER_PARKED_LETTER, this.clock.instant(),
				CurrentUser.name());
	}

	private Subject subject(long letterId) {
		return DeliverLetter.subject(letterId, letter(letterId).childRef());
	}

	private Letter letter(long letterId) {
		return this.letters.find(letterId).orElseThrow();
	}

}
