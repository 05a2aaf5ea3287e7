package org.iroengine.deadline.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

import org.iroengine.calendar.CalendarChange;
import org.iroengine.calendar.CalendarChanges;
import org.iroengine.calendar.Decision;
import org.iroengine.deadline.CalendarMoves;
import org.iroengine.run.Runs;
import org.iroengine.web.CurrentUser;

/** The page of one change: what it moves, who decides, and how far the moving is. */
@Controller
@RequestMapping("/calendar/changes/{id}")
@PreAuthorize("hasAnyAuthority('iro-manager', 'safeguarding-head', 'admin')")
class ChangePages {

	/** More than anybody reads on a page; the API lists them all. */
	private static final int MOST_ROWS = 300;

	private final CalendarChanges changes;

	private final CalendarMoves moves;

	private final ChangeViews views;

	private final Runs runs;

	ChangePages(CalendarChanges changes, CalendarMoves moves, ChangeViews views, Runs runs) {
		this.changes = changes;
		this.moves = moves;
		this.views = views;
		this.runs = runs;
	}

	@GetMapping
	String change(@PathVariable long id, Model page) {
		CalendarChange change = found(id);
		ChangeView view = this.views.of(change);
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("change", ShownChange.of(change))
			.addAttribute("preview", view.preview())
			.addAttribute("moves", (view.preview() != null) ? ShownMove.first(MOST_ROWS, view.preview().moves()) : null)
			.addAttribute("run", view.run())
			.addAttribute("approver", ChangeViews.isApprover());
		return "calendar-change";
	}

	@PostMapping("/approve")
	@PreAuthorize("hasAnyAuthority('iro-manager', 'safeguarding-head')")
	String approve(@PathVariable long id, Model page, HttpServletResponse response) {
		return answer(id, this.moves.approve(id), page, response);
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable long id, Model page, HttpServletResponse response) {
		return answer(id, this.changes.withdraw(id), page, response);
	}

	@PostMapping("/try-again")
	String tryAgain(@PathVariable long id) {
		CalendarChange change = found(id);
		if (change.run() != null) {
			this.runs.tryAgain(change.run());
		}
		return "redirect:/calendar/changes/" + id;
	}

	private String answer(long id, Decision decision, Model page, HttpServletResponse response) {
		if (decision instanceof Decision.Refused refused) {
			page.addAttribute("refusal", refused.reason());
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			return change(id, page);
		}
		return "redirect:/calendar/changes/" + id;
	}

	private CalendarChange found(long id) {
		return this.changes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
