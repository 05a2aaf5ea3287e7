package org.iroengine.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/**
 * Social work reports as people enter them on pages, for themselves or in the name of the
 * social worker; correctable until the meeting is over.
 */
@Component
@Transactional
public class ReportEntries {

	private final SocialWorkReports reports;

	private final ReportTable table;

	private final MeetingRecords meetings;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	ReportEntries(SocialWorkReports reports, ReportTable table, MeetingRecords meetings, Clock clock,
			ApplicationEventPublisher news) {
		this.reports = reports;
		this.table = table;
		this.meetings = meetings;
		this.clock = clock;
		this.news = news;
	}

	/** The report for a meeting, where it is there. */
	@Transactional(readOnly = true)
	public Optional<GivenReport> find(long meetingId) {
		return this.table.find(meetingId);
	}

	/** The meetings still to come whose report was given by the person, or for them. */
	@Transactional(readOnly = true)
	public List<Long> givenFor(String person) {
		return this.table.givenFor(person);
	}

	/**
	 * Takes what the social worker writes; of a report that is there already it corrects
	 * it.
	 * @param correcting whether whoever writes has seen that it is there
	 * @return why not; empty where it is taken
	 */
	public List<Fault> give(long meetingId, WrittenReport written, boolean correcting) {
		return take(meetingId, check(meetingId, written), null, correcting);
	}

	/**
	 * The same, entered by business support.
	 * @param worker in whose name, or null where the child has nobody yet
	 */
	public List<Fault> enter(long meetingId, WrittenReport written, String worker, boolean correcting) {
		boolean first = !correcting || this.table.find(meetingId).isEmpty();
		ReportCheck check = first ? check(meetingId, written).told() : check(meetingId, written);
		Told told = (first && check.faults().isEmpty()) ? check.toldBy(worker) : null;
		return take(meetingId, check, told, correcting);
	}

	private ReportCheck check(long meetingId, WrittenReport written) {
		LocalDate first = LondonTime.date(this.meetings.reviewOf(this.meetings.hold(meetingId)).anchorAt());
		return new ReportCheck(written, first, LondonTime.date(this.clock.instant()));
	}

	private List<Fault> take(long meetingId, ReportCheck check, Told told, boolean correcting) {
		Meeting meeting = this.meetings.get(meetingId);
		Optional<GivenReport> before = this.table.find(meetingId);
		if (meeting.state() != MeetingState.BOOKED) {
			return List.of(new Fault("sentOn", "The meeting is over or called off. Nothing was changed."));
		}
		if (before.isPresent() && !correcting) {
			return List.of(new Fault("sentOn",
					"Already entered by %s. Nothing was changed: look at it again.".formatted(before.get().by())));
		}
		if (check.faults().isEmpty()) {
			before.ifPresentOrElse((given) -> correct(meeting, given.report(), check.report()),
					() -> give(meeting, check, told));
		}
		return check.faults();
	}

	private void give(Meeting meeting, ReportCheck check, Told told) {
		this.reports.sent(meeting.id(), check.report());
		if (told != null) {
			this.table.told(meeting.id(), told);
			this.meetings.record("report entered", meeting, facts(told));
		}
		this.news.publishEvent(new ReportGiven(meeting.id(), meeting.childRef()));
	}

	private void correct(Meeting meeting, SocialWorkReport before, SocialWorkReport report) {
		this.table.correct(meeting.id(), report, this.clock.instant());
		this.reports.corrected(meeting, report);
		this.meetings.record("report corrected", meeting, Map.of("sentOnBefore", before.sentOn().toString(), "sentOn",
				report.sentOn().toString(), "planIncluded", report.planIncluded(), "by", CurrentUser.name()));
	}

	private static Map<String, Object> facts(Told told) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("inTheNameOf", told.by());
		facts.put("toldWay", told.way().name());
		facts.put("toldOn", told.on().toString());
		return facts;
	}

}
