package org.iroengine.allocation.web;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.allocation.Confirmation;
import org.iroengine.allocation.LatenessReason;
import org.iroengine.allocation.WaitingChildren;
import org.iroengine.allocation.WaitingChildren.Pick;
import org.iroengine.web.CurrentUser;

/**
 * {@code /waiting-children}: a manager sees every child who waits for an IRO as one plan
 * and confirms them together or one by one.
 */
@Controller
@RequestMapping(WaitingChildrenController.PATH)
@PreAuthorize("hasAuthority('iro-manager')")
class WaitingChildrenController {

	static final String PATH = "/waiting-children";

	private final WaitingChildren children;

	WaitingChildrenController(WaitingChildren children) {
		this.children = children;
	}

	/** What the page always shows. */
	@ModelAttribute
	void frame(Model page) {
		page.addAttribute("user", CurrentUser.name());
		page.addAttribute("title", "Children waiting for an IRO");
		page.addAttribute("path", PATH);
		page.addAttribute("lateness", LatenessReason.values());
	}

	@GetMapping
	ModelAndView show() {
		return page(WaitingForm.empty(), CaseloadFaults.none());
	}

	@PostMapping(params = "ticked")
	ModelAndView confirmTicked(@RequestParam MultiValueMap<String, String> fields, RedirectAttributes next) {
		WaitingForm form = new WaitingForm(fields);
		return confirm(form, form.ticked(), next);
	}

	@PostMapping(params = "all")
	ModelAndView confirmAll(@RequestParam MultiValueMap<String, String> fields, RedirectAttributes next) {
		WaitingForm form = new WaitingForm(fields);
		return confirm(form, form.all(this.children.now().all()), next);
	}

	private ModelAndView confirm(WaitingForm form, Map<Long, Pick> picks, RedirectAttributes next) {
		if (picks.isEmpty()) {
			return refused(form, CaseloadFaults.nothingTicked());
		}
		Confirmation confirmation = this.children.confirm(picks);
		if (confirmation instanceof Confirmation.Refused refused) {
			return refused(form, CaseloadFaults.of(refused.choices()));
		}
		int left = this.children.now().all().size();
		next.addFlashAttribute("notice", "%d confirmed, %s.".formatted(picks.size(),
				(left == 0) ? "nobody waits any more" : "%d still %s".formatted(left, (left == 1) ? "waits" : "wait")));
		return new ModelAndView("redirect:" + PATH);
	}

	private ModelAndView refused(WaitingForm form, CaseloadFaults faults) {
		ModelAndView page = page(form, faults);
		page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
		return page;
	}

	private ModelAndView page(WaitingForm form, CaseloadFaults faults) {
		return new ModelAndView("waiting-children").addObject("form", form)
			.addObject("faults", faults)
			.addObject("waiting", this.children.now());
	}

}
