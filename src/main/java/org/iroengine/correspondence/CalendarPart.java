package org.iroengine.correspondence;

import java.time.Instant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * A meeting as a letter tells it to the calendar of its recipient, and to nobody else's.
 *
 * @param kind whether it is asked for or taken back
 * @param uid the same for one meeting and one recipient, whatever changes
 * @param sequence higher with each change
 * @param title neutral words, a reference at most
 * @param startsAt when it begins
 * @param minutes how long it takes
 * @param place where it is, or null where the recipient is not told
 */
public record CalendarPart(Kind kind, String uid, int sequence, String title, Instant startsAt, int minutes,
		String place) {

	private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).build();

	/** What the recipient's calendar is to do; the names are those of RFC 5546. */
	public enum Kind {

		/** To hold the time, or to change what it holds. */
		REQUEST,
		/** To give the time free. */
		CANCEL

	}

	static CalendarPart read(String stored) {
		try {
			return (stored != null) ? JSON.readValue(stored, CalendarPart.class) : null;
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String stored() {
		try {
			return JSON.writeValueAsString(this);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
