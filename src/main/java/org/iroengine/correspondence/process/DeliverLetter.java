package org.iroengine.correspondence.process;

import java.time.Clock;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.correspondence.LetterParked;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;

/** Runs {@code deliver-letter} for each letter that has been parked. */
@Component
class DeliverLetter {

	static final String PROCESS = "deliver-letter";

	/** The reference of the child the letter concerns, or null. */
	static final String CHILD_REF = "childRef";

	/** The letter, a number. */
	static final String LETTER_ID = "letterId";

	/**
	 * What business support decided: {@value #SEND_AGAIN} or
	 * {@value #DELIVERED_OTHERWISE}.
	 */
	static final String DELIVERY = "delivery";

	static final String SEND_AGAIN = "send-again";

	static final String DELIVERED_OTHERWISE = "delivered-otherwise";

	/** The corrected mail address, or null. */
	static final String MAIL = "mail";

	/** How the letter was delivered, or null. */
	static final String NOTE = "note";

	/** The rule for the time business support has. */
	static final String DELIVER_PARKED_LETTER = "deliver-parked-letter";

	private final RuntimeService runtime;

	private final Deadlines deadlines;

	private final Clock clock;

	DeliverLetter(RuntimeService runtime, Deadlines deadlines, Clock clock) {
		this.runtime = runtime;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/**
	 * A letter about no child, such as a link to sign in with, is for its sender to mend.
	 */
	@EventListener
	void on(LetterParked news) {
		if (news.childRef() == null) {
			return;
		}
		this.deadlines.start(DELIVER_PARKED_LETTER, subject(news.letterId(), news.childRef()), this.clock.instant());
		this.runtime.startProcessInstanceByKey(PROCESS, news.childRef(),
				Variables.putValue(LETTER_ID, news.letterId())
					.putValue(CHILD_REF, news.childRef())
					.putValue(DELIVERY, null)
					.putValue(MAIL, null)
					.putValue(NOTE, null));
	}

	static Subject subject(long letterId, String childRef) {
		return new Subject("letter", letterId, childRef);
	}

}
