package org.iroengine.reporting;

import java.time.Instant;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.correspondence.Letter;
import org.iroengine.correspondence.LetterFilter;
import org.iroengine.correspondence.LetterReader;
import org.iroengine.correspondence.LetterState;
import org.iroengine.correspondence.Letters;
import org.iroengine.reporting.Timeline.Entry;

/** The letters about a child that the signed-in user may read: whom they went to. */
@Component
class LetterEntries implements TimelinePart {

	private final Letters letters;

	LetterEntries(Letters letters) {
		this.letters = letters;
	}

	@Override
	public Stream<Entry> of(String childRef) {
		return this.letters.list(new LetterFilter(childRef, null, LetterReader.current().onlyTo()))
			.stream()
			.map(LetterEntries::entry);
	}

	private static Entry entry(Letter letter) {
		Letter.Times times = letter.delivery().times();
		Instant at = (times.sentAt() != null) ? times.sentAt() : times.createdAt();
		return new Entry(at, LondonTime.spoken(at), "Letter to " + letter.recipient().name(), state(letter),
				letter.wording().subject(), letter.state() == LetterState.PARKED, false);
	}

	private static String state(Letter letter) {
		Instant held = letter.delivery().times().heldUntil();
		return switch (letter.state()) {
			case WAITING -> (held != null) ? "Leaves " + LondonTime.spoken(held) : "Waits for the mail server";
			case SENT -> "Sent";
			case PARKED -> "Not delivered: business support is asked";
			case WITHDRAWN -> "Withdrawn";
		};
	}

}
