package org.iroengine.correspondence;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.iroengine.calendar.LondonTime;

/** Writes the calendar part of a letter (RFC 5545 and 5546), as Outlook takes it. */
final class CalendarFile {

	/** The rules of today and no history, which some calendars cannot read. */
	private static final String LONDON = """
			BEGIN:VCALENDAR
			VERSION:2.0
			PRODID:-//IRO Engine//Invitation//EN
			BEGIN:VTIMEZONE
			TZID:Europe/London
			BEGIN:STANDARD
			DTSTART:19961027T020000
			RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
			TZNAME:GMT
			TZOFFSETFROM:+0100
			TZOFFSETTO:+0000
			END:STANDARD
			BEGIN:DAYLIGHT
			DTSTART:19810329T010000
			RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
			TZNAME:BST
			TZOFFSETFROM:+0000
			TZOFFSETTO:+0100
			END:DAYLIGHT
			END:VTIMEZONE
			END:VCALENDAR
			""".replace("\n", "\r\n");

	private final MailIdentity identity;

	CalendarFile(MailIdentity identity) {
		this.identity = identity;
	}

	/** Written anew at each attempt, always the same for the same address. */
	byte[] of(Letter letter) {
		CalendarPart part = letter.wording().calendar();
		List<CalendarComponent> components = new ArrayList<>(zone());
		components.add(event(part, letter));
		Calendar calendar = new Calendar(
				new PropertyList(List.of(ImmutableVersion.VERSION_2_0, new ProdId("-//IRO Engine//Invitation//EN"),
						ImmutableCalScale.GREGORIAN, new Method(part.kind().name()))),
				new ComponentList<>(components));
		return folded(calendar.toString()).getBytes(StandardCharsets.UTF_8);
	}

	private VEvent event(CalendarPart part, Letter letter) {
		boolean cancelled = part.kind() == CalendarPart.Kind.CANCEL;
		List<Property> properties = new ArrayList<>(
				List.of(new Uid("%s@%s".formatted(part.uid(), this.identity.host())), new Sequence(part.sequence()),
						new DtStamp(letter.delivery().times().createdAt()), new DtStart<>(local(part.startsAt())),
						new DtEnd<>(local(part.startsAt().plus(Duration.ofMinutes(part.minutes())))),
						new Summary(part.title()), new Organizer("mailto:" + this.identity.from()), attendee(letter),
						new Status(cancelled ? "CANCELLED" : "CONFIRMED"), new Clazz(ImmutableClazz.VALUE_PRIVATE),
						ImmutableTransp.OPAQUE));
		if (part.place() != null) {
			properties.add(new Location(part.place()));
		}
		return new VEvent(new PropertyList(properties));
	}

	/** The recipient alone; answers are not asked for, because nobody reads them here. */
	private static Attendee attendee(Letter letter) {
		Recipient recipient = letter.recipient();
		return new Attendee(
				new ParameterList(List.of(CuType.INDIVIDUAL, Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION, Rsvp.FALSE,
						new Cn(recipient.greeting().replaceAll("[\\p{Cntrl}\"]+", " ")))),
				"mailto:" + recipient.mail());
	}

	private static ZonedDateTime local(Instant instant) {
		return instant.atZone(LondonTime.ZONE);
	}

	private static List<CalendarComponent> zone() {
		try {
			return new CalendarBuilder().build(new StringReader(LONDON)).getComponentList().getAll();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (ParserException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** No line longer than 75 octets (RFC 5545, 3.1); the library counts characters. */
	private static String folded(String text) {
		return text.lines().map(CalendarFile::foldedLine).collect(Collectors.joining("\r\n", "", "\r\n"));
	}

	private static String foldedLine(String line) {
		StringBuilder folded = new StringBuilder();
		int octets = 0;
		for (int character : line.codePoints().toArray()) {
			String letter = Character.toString(character);
			int more = letter.getBytes(StandardCharsets.UTF_8).length;
			if (octets + more > 75) {
				folded.append("\r\n ");
				octets = 1;
			}
			folded.append(letter);
			octets += more;
		}
		return folded.toString();
	}

}
