package org.iroengine.deadline.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.iroengine.calendar.CalendarChanges;
import org.iroengine.calendar.Calendars;
import org.iroengine.calendar.LondonTime;
import org.iroengine.calendar.Proposal;
import org.iroengine.calendar.WorkingCalendar;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/** The page on which people see the calendar and propose to change it. */
@Controller
@RequestMapping("/calendar")
@PreAuthorize("hasAnyAuthority('iro-manager', 'safeguarding-head', 'admin')")
class CalendarPages {

	private final Calendars calendars;

	private final CalendarChanges changes;

	private final Clock clock;

	CalendarPages(Calendars calendars, CalendarChanges changes, Clock clock) {
		this.calendars = calendars;
		this.changes = changes;
		this.clock = clock;
	}

	@GetMapping
	String calendar(Model page) {
		return show(page, DayForm.EMPTY, List.of());
	}

	@PostMapping("/file")
	String file(@RequestParam("bank-holidays") MultipartFile file, Model page, HttpServletResponse response)
			throws IOException {
		return answer(this.changes.propose(file.getBytes()), DayForm.EMPTY, page, response);
	}

	@PostMapping("/days")
	String days(@ModelAttribute DayForm typed, Model page, HttpServletResponse response) {
		return answer(this.changes.propose(typed.days()), typed, page, response);
	}

	private String answer(Proposal proposal, DayForm typed, Model page, HttpServletResponse response) {
		if (proposal instanceof Proposal.Stored stored) {
			return "redirect:/calendar/changes/" + stored.change().id();
		}
		if (proposal instanceof Proposal.Refused refused) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return show(page, typed, refused.faults());
		}
		page.addAttribute("notice", ChangeWords.NOTHING_DIFFERS);
		return show(page, typed, List.of());
	}

	private String show(Model page, DayForm typed, List<Fault> faults) {
		WorkingCalendar calendar = this.calendars.current();
		LocalDate today = LondonTime.date(this.clock.instant());
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("version", calendar.version())
			.addAttribute("first", ChangeWords.day(calendar.first()))
			.addAttribute("last", ChangeWords.day(calendar.last()))
			.addAttribute("coming", ShownDay.of(calendar.holidays().tailMap(today, true)))
			.addAttribute("changes", this.changes.all().stream().map(ShownChange::of).toList())
			.addAttribute("typed", typed)
			.addAttribute("faults", faults.stream().map(ShownFault::of).toList());
		return "calendar";
	}

}
