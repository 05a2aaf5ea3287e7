package org.iroengine.review.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.review.ConveningLetters;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingState;
import org.iroengine.review.Meetings;
import org.iroengine.review.ReportEntries;
import org.iroengine.review.Reviews;
import org.iroengine.review.WrittenReport;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/**
 * Business support enters in the social worker's name what it is told of a report, and
 * corrects it.
 */
@Controller
@RequestMapping("/convening/{meetingId}/report")
@PreAuthorize("hasAuthority('business-support')")
class EnteredReportPage {

	private final Meetings meetings;

	private final Reviews reviews;

	private final ReportEntries reports;

	private final ReportForms forms;

	private final ConveningLetters recipients;

	EnteredReportPage(Meetings meetings, Reviews reviews, ReportEntries reports, ReportForms forms,
			ConveningLetters recipients) {
		this.meetings = meetings;
		this.reviews = reviews;
		this.reports = reports;
		this.forms = forms;
		this.recipients = recipients;
	}

	@GetMapping
	String show(@PathVariable long meetingId, Model page) {
		Meeting meeting = found(meetingId);
		return show(meeting, this.forms.of(meeting, action(meetingId), true), page);
	}

	@PostMapping
	String enter(@PathVariable long meetingId, @ModelAttribute WrittenReport typed,
			@RequestParam(defaultValue = "no") String correcting, Model page, RedirectAttributes next,
			HttpServletResponse response) {
		Meeting meeting = found(meetingId);
		List<Fault> faults = this.reports.enter(meetingId, typed, worker(meeting), correcting.equals("yes"));
		ShownReport shown = this.forms.of(meeting, action(meetingId), true);
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return show(meeting, shown.refused(typed, faults), page);
		}
		next.addFlashAttribute("notice", "The report for %s is kept.".formatted(shown.child()));
		return "redirect:" + action(meetingId);
	}

	private Meeting found(long meetingId) {
		return this.meetings.find(meetingId)
			.filter((meeting) -> meeting.state() == MeetingState.BOOKED)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static String action(long meetingId) {
		return "/convening/%d/report".formatted(meetingId);
	}

	private String worker(Meeting meeting) {
		return this.recipients.askedOf(this.reviews.get(meeting.reviewId()).periodId()).orElse(null);
	}

	private String show(Meeting meeting, ShownReport shown, Model page) {
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("report", shown)
			.addAttribute("worker", worker(meeting));
		return "enter-report";
	}

}
