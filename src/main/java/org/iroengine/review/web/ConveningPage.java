package org.iroengine.review.web;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.review.MonthOfReviews;
import org.iroengine.web.CurrentUser;

/** {@code /convening}: the reviews of a month in one list, exceptions first. */
@Controller
@RequestMapping(ConveningPage.PATH)
@PreAuthorize("hasAuthority('business-support')")
class ConveningPage {

	static final String PATH = "/convening";

	private final MonthOfReviews months;

	private final Clock clock;

	ConveningPage(MonthOfReviews months, Clock clock) {
		this.months = months;
		this.clock = clock;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "") String month, Model page) {
		return show(month(month), Set.of(), Map.of(), page);
	}

	@PostMapping
	String send(@RequestParam(defaultValue = "") String month, @RequestParam(required = false) List<Long> pick,
			Model page, RedirectAttributes next, HttpServletResponse response) {
		YearMonth chosen = month(month);
		if (pick == null) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			page.addAttribute("nothing", true);
			return show(chosen, Set.of(), Map.of(), page);
		}
		Map<Long, String> refused = this.months.send(pick);
		if (!refused.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return show(chosen, Set.copyOf(pick), refused, page);
		}
		next.addFlashAttribute("notice",
				(pick.size() == 1) ? "1 checklist is sent." : "%d checklists are sent.".formatted(pick.size()));
		return "redirect:%s?month=%s".formatted(PATH, chosen);
	}

	private String show(YearMonth month, Set<Long> ticked, Map<Long, String> refused, Model page) {
		Instant now = this.clock.instant();
		Set<Long> sendable = this.months.sendable();
		List<ShownMeeting> rows = this.months.of(month)
			.stream()
			.map((row) -> ShownMeeting.of(row, now, sendable.contains(row.meetingId())))
			.toList();
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("rows", rows)
			.addAttribute("anySendable", rows.stream().anyMatch(ShownMeeting::sendable))
			.addAttribute("month", month)
			.addAttribute("shown", ShownMeeting.month(month))
			.addAttribute("shownBefore", ShownMeeting.month(month.minusMonths(1)))
			.addAttribute("shownAfter", ShownMeeting.month(month.plusMonths(1)))
			.addAttribute("before", month.minusMonths(1))
			.addAttribute("after", month.plusMonths(1))
			.addAttribute("ticked", ticked)
			.addAttribute("refused", refused);
		return "convening";
	}

	/** Whatever is no month is the current one. */
	private YearMonth month(String written) {
		try {
			return written.isBlank() ? this.months.current() : YearMonth.parse(written);
		}
		catch (DateTimeParseException ex) {
			return this.months.current();
		}
	}

}
