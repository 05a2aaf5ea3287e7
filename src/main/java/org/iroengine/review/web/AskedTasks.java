package org.iroengine.review.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.review.Asked;
import org.iroengine.review.AskedOf;
import org.iroengine.review.Meeting;
import org.iroengine.review.Meetings;
import org.iroengine.review.ReportEntries;
import org.iroengine.web.ChildAccess;

/** What is asked of a person by tasks: reports with their fields, the others to open. */
@Component
class AskedTasks {

	private final List<AskedOf> all;

	private final ReportForms forms;

	private final ReportEntries reports;

	private final Meetings meetings;

	private final ChildAccess access;

	AskedTasks(List<AskedOf> all, ReportForms forms, ReportEntries reports, Meetings meetings, ChildAccess access) {
		this.all = all;
		this.forms = forms;
		this.reports = reports;
		this.meetings = meetings;
		this.access = access;
	}

	/**
	 * Those that are open.
	 * @param refused the report that was not taken, in the place of its own, or null
	 */
	Stream<ShownAsked> open(String person, Instant now, ShownReport refused) {
		return asked(person).map((one) -> ShownAsked.of(one, now, isReport(one) ? shown(one.about(), refused) : null));
	}

	/** The reports that the person gave and may correct. */
	List<ShownReport> given(String person, ShownReport refused) {
		return this.reports.givenFor(person)
			.stream()
			.filter(this::isStillTheirs)
			.map((meetingId) -> shown(meetingId, refused))
			.toList();
	}

	/** The meeting whose report the person is asked for, or may correct. */
	Optional<Meeting> reportOf(String person, long meetingId) {
		boolean asked = asked(person).anyMatch((one) -> isReport(one) && one.about() == meetingId);
		return (asked || this.reports.givenFor(person).contains(meetingId) && isStillTheirs(meetingId))
				? this.meetings.find(meetingId) : Optional.empty();
	}

	static String action(long meetingId) {
		return "%s/report/%d".formatted(AskedOf.PATH, meetingId);
	}

	/** Whoever is not the child's worker any more corrects nothing. */
	private boolean isStillTheirs(long meetingId) {
		return this.access.mayRead(this.meetings.get(meetingId).childRef());
	}

	private ShownReport shown(long meetingId, ShownReport refused) {
		return (refused != null && refused.meetingId() == meetingId) ? refused
				: this.forms.of(this.meetings.get(meetingId), action(meetingId), false);
	}

	private Stream<Asked> asked(String person) {
		return this.all.stream().flatMap((one) -> one.of(person).stream());
	}

	private static boolean isReport(Asked one) {
		return one.kind() == Asked.Kind.REPORT;
	}

}
