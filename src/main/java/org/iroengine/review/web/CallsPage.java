package org.iroengine.review.web;

import java.util.List;

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

import org.iroengine.review.StopCalls;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/** {@code /calls}: everybody who is called because nothing is written. */
@Controller
@RequestMapping(CallsPage.PATH)
@PreAuthorize("hasAuthority('business-support')")
class CallsPage {

	static final String PATH = "/calls";

	private final StopCalls calls;

	CallsPage(StopCalls calls) {
		this.calls = calls;
	}

	@GetMapping
	String show(Model page) {
		return show(page, List.of(), List.of());
	}

	@PostMapping
	String made(@RequestParam(name = "made", defaultValue = "") List<Long> made, Model page, RedirectAttributes next,
			HttpServletResponse answer) {
		if (made.isEmpty()) {
			return refused(page, made, answer, "Tick whom you have called.");
		}
		if (!this.calls.made(made)) {
			return refused(page, made, answer,
					"The list is only just made, or somebody else is on it. Tick again in a moment.");
		}
		next.addFlashAttribute("notice",
				(made.size() == 1) ? "1 call is noted." : "%d calls are noted.".formatted(made.size()));
		return "redirect:" + PATH;
	}

	private String refused(Model page, List<Long> made, HttpServletResponse answer, String why) {
		answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		return show(page, made, List.of(new Fault("calls", why)));
	}

	private String show(Model page, List<Long> made, List<Fault> faults) {
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("calls", this.calls.waiting())
			.addAttribute("made", made)
			.addAttribute("faults", faults);
		return "calls";
	}

}
