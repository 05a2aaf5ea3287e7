package org.iroengine.reporting;

import java.time.Instant;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.reporting.Timeline.Entry;
import org.iroengine.review.Contact;
import org.iroengine.review.Contacts;

/** The direct contacts of IROs with a child; what they were about stays with the IRO. */
@Component
class ContactEntries implements TimelinePart {

	private final Contacts contacts;

	ContactEntries(Contacts contacts) {
		this.contacts = contacts;
	}

	@Override
	public Stream<Entry> of(String childRef) {
		return this.contacts.of(childRef).stream().map(ContactEntries::entry);
	}

	private static Entry entry(Contact contact) {
		Instant day = LondonTime.startOf(contact.on());
		return new Entry(day, LondonTime.spoken(day).replace(" 00:00", ""), "Contact with the child", null,
				Words.capital(contact.way().title()) + (contact.alone() ? ", alone" : ""), false, false);
	}

}
