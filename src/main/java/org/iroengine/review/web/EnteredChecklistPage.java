package org.iroengine.review.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.review.Checklist;
import org.iroengine.review.Checklists;
import org.iroengine.web.CurrentUser;

/**
 * Business support enters in the social worker's name what comes by telephone or mail,
 * and corrects it.
 */
@Controller
@RequestMapping("/convening/{meetingId}/checklist")
@PreAuthorize("hasAuthority('business-support')")
class EnteredChecklistPage {

	private final Checklists checklists;

	private final ChecklistAnswers answers;

	EnteredChecklistPage(Checklists checklists, ChecklistAnswers answers) {
		this.checklists = checklists;
		this.answers = answers;
	}

	@GetMapping
	String show(@PathVariable long meetingId, Model page) {
		Checklist asked = found(meetingId);
		return show(asked, this.answers.shownToBusinessSupport(asked, action(meetingId)), page);
	}

	@PostMapping
	String enter(@PathVariable long meetingId, @RequestParam MultiValueMap<String, String> typed, Model page,
			RedirectAttributes next, HttpServletResponse response) {
		Checklist asked = found(meetingId);
		ShownChecklist shown = this.answers.enter(asked, typed, action(meetingId));
		if (shown.isRefused()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return show(asked, shown, page);
		}
		next.addFlashAttribute("notice", "The checklist for %s is kept.".formatted(shown.child()));
		return "redirect:" + action(meetingId);
	}

	private Checklist found(long meetingId) {
		return this.checklists.find(meetingId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static String action(long meetingId) {
		return "/convening/%d/checklist".formatted(meetingId);
	}

	private static String show(Checklist asked, ShownChecklist shown, Model page) {
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("list", shown)
			.addAttribute("askedOf", asked.askedOf());
		return "enter-checklist";
	}

}
