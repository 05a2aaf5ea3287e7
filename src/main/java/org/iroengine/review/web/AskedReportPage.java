package org.iroengine.review.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.review.AskedOf;
import org.iroengine.review.Meeting;
import org.iroengine.review.ReportEntries;
import org.iroengine.review.WrittenReport;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/** The social work report as the page of everything asked of a person takes it. */
@Controller
@RequestMapping(AskedOf.PATH)
@PreAuthorize(CaseLine.ANYBODY)
class AskedReportPage {

	private final AskedBoard board;

	private final AskedTasks tasks;

	private final ReportForms forms;

	private final ReportEntries reports;

	AskedReportPage(AskedBoard board, AskedTasks tasks, ReportForms forms, ReportEntries reports) {
		this.board = board;
		this.tasks = tasks;
		this.forms = forms;
		this.reports = reports;
	}

	@PostMapping("/report/{meetingId}")
	String give(@PathVariable long meetingId, @ModelAttribute WrittenReport typed,
			@RequestParam(defaultValue = "no") String correcting, Model page, RedirectAttributes next,
			HttpServletResponse response) {
		Meeting meeting = this.tasks.reportOf(CurrentUser.name(), meetingId)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		List<Fault> faults = this.reports.give(meetingId, typed, correcting.equals("yes"));
		ShownReport shown = this.forms.of(meeting, AskedTasks.action(meetingId), false);
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return this.board.show(page, null, shown.refused(typed, faults));
		}
		next.addFlashAttribute("notice", "The report for %s is recorded.".formatted(shown.child()));
		return "redirect:" + AskedOf.PATH;
	}

}
