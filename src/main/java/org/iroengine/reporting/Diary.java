package org.iroengine.reporting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.people.Absence;
import org.iroengine.people.Absences;
import org.iroengine.web.Fingerprint;

/**
 * An officer's own dates as a calendar: the open deadlines of their children, by
 * reference and initials, and their own absences.
 */
@Component
public class Diary {

	private final DiaryDeadlines deadlines;

	private final Absences absences;

	private final DiaryRevisions revisions;

	private final DiaryFile file;

	private final Clock clock;

	Diary(DiaryDeadlines deadlines, Absences absences, DiaryRevisions revisions, DiaryFile file, Clock clock) {
		this.deadlines = deadlines;
		this.absences = absences;
		this.revisions = revisions;
		this.file = file;
		this.clock = clock;
	}

	/** The iCalendar file as it stands now; what is closed is no longer in it. */
	@Transactional
	public byte[] of(String officer) {
		LocalDate today = LondonTime.date(this.clock.instant());
		List<DiaryEvent> events = Stream.concat(this.deadlines.of(officer).stream(),
				this.absences.of(officer).stream().filter((absence) -> !absence.to().isBefore(today)).map(Diary::event))
			.sorted(Comparator.comparing(DiaryEvent::key))
			.toList();
		return this.file.of(events, this.revisions.of(events));
	}

	private static DiaryEvent event(Absence absence) {
		String key = Fingerprint.of(absence.person().getBytes(StandardCharsets.UTF_8),
				"%s %s".formatted(absence.from(), absence.to()).getBytes(StandardCharsets.UTF_8));
		return new DiaryEvent("absence-" + key.substring(0, 16), absence.from(), absence.to().plusDays(1), "Absent",
				"As it is recorded; both days included.");
	}

}
