package org.iroengine.allocation.web;

import java.time.Clock;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.allocation.Covers;
import org.iroengine.calendar.LondonTime;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.UserGroup;

/** {@code /covers}: who acts for which IRO and until when; a manager ends a cover. */
@Controller
@RequestMapping(CoversController.PATH)
class CoversController {

	static final String PATH = "/covers";

	private final Covers covers;

	private final Clock clock;

	CoversController(Covers covers, Clock clock) {
		this.covers = covers;
		this.clock = clock;
	}

	@GetMapping
	@PreAuthorize("hasAnyAuthority('iro-manager', 'safeguarding-head', 'business-support')")
	ModelAndView list() {
		return new ModelAndView("covers").addObject("user", CurrentUser.name())
			.addObject("title", "Cover")
			.addObject("covers", this.covers.current())
			.addObject("today", LondonTime.date(this.clock.instant()))
			.addObject("mayEnd", CurrentUser.groups().contains(UserGroup.IRO_MANAGER.id()));
	}

	@PostMapping("/{id}/end")
	@PreAuthorize("hasAuthority('iro-manager')")
	ModelAndView end(@PathVariable long id, RedirectAttributes next) {
		next.addFlashAttribute("notice", this.covers.endNow(id) ? "The cover is ended. The IRO acts again."
				: "The cover was over already. Nothing was changed.");
		return new ModelAndView("redirect:" + PATH);
	}

}
