package org.iroengine.correspondence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;

import biweekly.Biweekly;
import biweekly.ICalendar;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a letter with a calendar part looks like on the wire, read by two parsers. */
class InvitationMailTest extends MailServerTest {

	private static final Recipient PARENT = new Recipient("participant-5", "Zoë Ünal", "parent-1@home.example");

	@Test
	void theMailIsTheTextAndTheSameMeetingForTheCalendar() throws Exception {
		send(part(CalendarPart.Kind.REQUEST, 0, "A school"), false);
		MimeMessage mail = mail();
		assertThat(new ContentType(mail.getContentType()).match("multipart/alternative")).isTrue();
		Multipart parts = (Multipart) mail.getContent();
		assertThat(parts.getCount()).isEqualTo(2);
		assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
		assertThat(parts.getBodyPart(0).getContent().toString()).contains("LAC-1");
		ContentType type = new ContentType(parts.getBodyPart(1).getContentType());
		assertThat(type.match("text/calendar")).isTrue();
		assertThat(type.getParameter("method")).isEqualTo("REQUEST");
		assertThat(type.getParameter("charset")).isEqualTo("UTF-8");
		assertThat(parts.getBodyPart(1).getDisposition()).isNull();
		assertThat(headers()).contains("Auto-Submitted: auto-generated\r\n");
	}

	@Test
	void theLibraryReadsTheRequest() throws Exception {
		send(part(CalendarPart.Kind.REQUEST, 2,
				"Schule Straße 1, Zürich; Room 2, with a name that is long enough to fold"), false);
		Calendar read = library(file());
		assertThat(read.validate().hasErrors()).isFalse();
		VEvent event = read.<VEvent>getComponents("VEVENT").get(0);
		assertThat(text(event, "UID")).isEqualTo("meeting-7-participant-5@council.example");
		assertThat(text(event, "SEQUENCE")).isEqualTo("2");
		assertThat(text(event, "SUMMARY")).isEqualTo("Meeting LAC-1");
		assertThat(text(event, "LOCATION"))
			.isEqualTo("Schule Straße 1, Zürich; Room 2, with a name that is long enough to fold");
		assertThat(text(event, "ATTENDEE")).isEqualTo("mailto:parent-1@home.example");
		assertThat(text(event, "ORGANIZER")).isEqualTo("mailto:iro-service@council.example");
		assertThat(event.getProperties("ATTENDEE")).hasSize(1);
		assertThat(event.<ZonedDateTime>getDateTimeStart().getDate().toInstant())
			.isEqualTo(Instant.parse("2026-03-30T09:00:00Z"));
	}

	@Test
	void anotherParserReadsTheSame() throws Exception {
		send(part(CalendarPart.Kind.REQUEST, 1, null), false);
		ICalendar read = Biweekly.parse(file()).first();
		assertThat(read.getMethod().getValue()).isEqualTo("REQUEST");
		assertThat(read.getEvents()).hasSize(1);
		biweekly.component.VEvent event = read.getEvents().get(0);
		assertThat(event.getUid().getValue()).isEqualTo("meeting-7-participant-5@council.example");
		assertThat(event.getSequence().getValue()).isEqualTo(1);
		assertThat(event.getAttendees()).singleElement()
			.satisfies((one) -> assertThat(one.getEmail()).isEqualTo("parent-1@home.example"))
			.satisfies((one) -> assertThat(one.getCommonName()).isEqualTo("Zoë Ünal"));
		assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-03-30T09:00:00Z"));
		assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-03-30T10:00:00Z"));
		assertThat(event.getLocation()).isNull();
		assertThat(event.getStatus().isConfirmed()).isTrue();
		assertThat(event.getDateTimeStamp().getValue()).isEqualTo(Date.from(this.clock.instant()));
	}

	/** The 30th of March is the Monday after the clocks went forward. */
	@Test
	void timesAreLondonsWithTheRulesOfTheZone() throws Exception {
		send(part(CalendarPart.Kind.REQUEST, 0, null), false);
		assertThat(file()).contains("DTSTART;TZID=Europe/London:20260330T100000\r\n",
				"DTEND;TZID=Europe/London:20260330T110000\r\n", "BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n");
	}

	@Test
	void bothParsersReadThatItIsTakenBack() throws Exception {
		send(part(CalendarPart.Kind.CANCEL, 3, null), false);
		assertThat(new ContentType(calendar().getContentType()).getParameter("method")).isEqualTo("CANCEL");
		VEvent event = library(file()).<VEvent>getComponents("VEVENT").get(0);
		assertThat(text(event, "STATUS")).isEqualTo("CANCELLED");
		ICalendar read = Biweekly.parse(file()).first();
		assertThat(read.getMethod().getValue()).isEqualTo("CANCEL");
		assertThat(read.getEvents().get(0).getStatus().isCancelled()).isTrue();
		assertThat(read.getEvents().get(0).getSequence().getValue()).isEqualTo(3);
	}

	@Test
	void noLineIsLongerThan75OctetsAndEachEndsAsTheStandardSays() throws Exception {
		send(part(CalendarPart.Kind.REQUEST, 0, "ü".repeat(200)), false);
		String file = file();
		assertThat(file).endsWith("END:VCALENDAR\r\n");
		assertThat(Arrays.stream(file.split("\r\n", -1)))
			.allMatch((line) -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
			.noneMatch((line) -> line.contains("\n") || line.contains("\uFFFD"));
		assertThat(text(library(file).<VEvent>getComponents("VEVENT").get(0), "LOCATION")).isEqualTo("ü".repeat(200));
	}

	@Test
	void aTitleOrPlaceCannotBeginAPropertyOfItsOwn() throws Exception {
		send(part(CalendarPart.Kind.REQUEST, 0, "A school\r\nATTENDEE:mailto:evil@home.example"), false);
		VEvent event = library(file()).<VEvent>getComponents("VEVENT").get(0);
		assertThat(event.getProperties("ATTENDEE")).hasSize(1);
		assertThat(Biweekly.parse(file()).first().getEvents().get(0).getAttendees()).hasSize(1);
	}

	@Test
	void aCorrectedAddressIsTheOneTheCalendarNames() throws Exception {
		Letter letter = this.letters.write(LetterFixture.PURPOSE, key(),
				new Recipient("participant-5", "Parent 1", null), "LAC-1", LetterFixture.FACTS,
				new Envelope(false, part(CalendarPart.Kind.REQUEST, 0, null)));
		this.letters.sendAgain(letter.id(), "right@home.example");
		this.postroom.sendDue();
		assertThat(file().replace("\r\n ", "")).contains("mailto:right@home.example");
	}

	@Test
	void secureMailBearsTheMarkOfTheCouncil() throws Exception {
		send(part(CalendarPart.Kind.REQUEST, 0, null), true);
		assertThat(mail().getSubject()).isEqualTo("[SECURE] You are the IRO: LAC-1 (A.B.)");
		assertThat(calendar()).isNotNull();
	}

	@Test
	void case33AServerDownForADayLosesNothingAndNobodyIsInvitedTwice() throws Exception {
		Letter letter = this.letters.write(LetterFixture.PURPOSE, key(), PARENT, "LAC-1", LetterFixture.FACTS,
				new Envelope(false, part(CalendarPart.Kind.REQUEST, 0, null)));
		int port = smtp.port();
		smtp.close();
		for (int hour = 0; hour < 24; hour++) {
			this.clock.advance(Duration.ofHours(1));
			this.postroom.sendDue();
		}
		assertThat(found(letter).state()).isEqualTo(LetterState.WAITING);
		assertThat(found(letter).delivery().lastError()).contains("did not take letters");
		smtp = new ScriptedSmtp(port);
		this.clock.advance(Duration.ofHours(1));
		this.postroom.sendDue();
		this.clock.advance(Duration.ofHours(1));
		this.postroom.sendDue();
		assertThat(smtp.messageIds()).containsExactly(letter.delivery().messageId());
		assertThat(text(library(file()).<VEvent>getComponents("VEVENT").get(0), "DTSTAMP"))
			.isEqualTo("20260302T090000Z");
	}

	private void send(CalendarPart part, boolean secure) {
		this.letters.write(LetterFixture.PURPOSE, key(), PARENT, "LAC-1", LetterFixture.FACTS,
				new Envelope(secure, part));
		this.postroom.sendDue();
		assertThat(smtp.accepted).hasSize(1);
	}

	private static CalendarPart part(CalendarPart.Kind kind, int sequence, String place) {
		return new CalendarPart(kind, "meeting-7-participant-5", sequence, "Meeting LAC-1",
				Instant.parse("2026-03-30T09:00:00Z"), 60, place);
	}

	private static MimeMessage mail() throws MessagingException {
		return new MimeMessage(null, new ByteArrayInputStream(smtp.accepted.get(0).getBytes(StandardCharsets.UTF_8)));
	}

	private static BodyPart calendar() throws MessagingException, IOException {
		return ((Multipart) mail().getContent()).getBodyPart(1);
	}

	private static String file() throws MessagingException, IOException {
		return new String(calendar().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	private static Calendar library(String file) throws IOException, ParserException {
		return new CalendarBuilder().build(new StringReader(file));
	}

	private static String text(VEvent event, String name) {
		return event.getProperty(name).map(Property::getValue).orElseThrow();
	}

}
