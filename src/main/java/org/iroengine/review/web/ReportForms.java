package org.iroengine.review.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.deadline.Deadline;
import org.iroengine.review.GivenReport;
import org.iroengine.review.Meeting;
import org.iroengine.review.Meetings;
import org.iroengine.review.ReportEntries;
import org.iroengine.review.ReviewRules;
import org.iroengine.review.SocialWorkReport;
import org.iroengine.review.WrittenReport;

/** Puts the social work report for a meeting before whoever enters or corrects it. */
@Component
class ReportForms {

	private static final WrittenReport NOTHING = new WrittenReport(null, null, null, null, null);

	private final ReportEntries reports;

	private final Meetings meetings;

	private final Care care;

	private final Clock clock;

	ReportForms(ReportEntries reports, Meetings meetings, Care care, Clock clock) {
		this.reports = reports;
		this.meetings = meetings;
		this.care = care;
		this.clock = clock;
	}

	ShownReport of(Meeting meeting, String action, boolean byTelling) {
		Deadline due = this.meetings.due(meeting.id(), ReviewRules.REPORT);
		Optional<GivenReport> given = this.reports.find(meeting.id());
		return new ShownReport(meeting.id(),
				this.care.child(meeting.childRef()).map(Child::label).orElse(meeting.childRef()),
				LondonTime.spoken(meeting.startsAt()), due.explanation(),
				given.isEmpty() && due.overdueAt(this.clock.instant()), given.map(ReportForms::standing).orElse(null),
				action, byTelling, given.map(GivenReport::report).map(ReportForms::written).orElse(NOTHING), List.of());
	}

	/**
	 * Such as {@code entered by support for worker-1, told by phone on Mon 2 Mar 2026}.
	 */
	static String standing(GivenReport given) {
		String corrected = (given.correctedBy() != null) ? ", corrected by " + given.correctedBy() : "";
		return "%s, %s%s".formatted(LondonTime.spoken(given.at()), entered(given), corrected);
	}

	private static String entered(GivenReport given) {
		return (given.told() == null) ? "entered by " + given.by() : ToldWords.entered(given.by(), given.told());
	}

	private static WrittenReport written(SocialWorkReport report) {
		return new WrittenReport(report.sentOn().toString(), report.place(), report.planIncluded() ? "yes" : "no", null,
				null);
	}

}
