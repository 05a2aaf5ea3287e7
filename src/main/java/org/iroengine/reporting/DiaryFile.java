package org.iroengine.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.springframework.stereotype.Component;

import org.iroengine.web.WebProperties;

/** Writes events as an iCalendar file (RFC 5545), times in UTC. */
@Component
class DiaryFile {

	/** Ours: calendars ask again within the hour, where they let themselves be told. */
	private static final Duration REFRESH = Duration.ofHours(1);

	private final String host;

	DiaryFile(WebProperties web) {
		this.host = URI.create(web.address()).getHost();
	}

	/** Without the library's validation, which an officer without dates would fail. */
	byte[] of(List<DiaryEvent> events, Map<String, DiaryRevisions.Revision> revisions) {
		Calendar calendar = new Calendar(head(),
				new ComponentList<>(events.stream().map((event) -> event(event, revisions.get(event.key()))).toList()));
		try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
			new CalendarOutputter(false).output(calendar, file);
			return file.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static PropertyList head() {
		return new PropertyList(List.of(ImmutableVersion.VERSION_2_0, new ProdId("-//IRO Engine//Diary//EN"),
				ImmutableCalScale.GREGORIAN, new XProperty("X-WR-CALNAME", "IRO dates"),
				new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
				new XProperty("X-PUBLISHED-TTL", REFRESH.toString())));
	}

	/** Private, and never time that is taken: it is the last day, not an appointment. */
	private VEvent event(DiaryEvent event, DiaryRevisions.Revision revision) {
		List<Property> properties = new ArrayList<>(List.of(new Uid("%s@%s".formatted(event.key(), this.host)),
				new DtStamp(revision.changedAt()), new LastModified(revision.changedAt()),
				new Sequence(revision.sequence()), new DtStart<>(event.start()), new Summary(event.title()),
				new Description(event.words()), ImmutableTransp.TRANSPARENT, new Clazz(ImmutableClazz.VALUE_PRIVATE)));
		if (event.end() != null) {
			properties.add(new DtEnd<>(event.end()));
		}
		return new VEvent(new PropertyList(properties));
	}

}
