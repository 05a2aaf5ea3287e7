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

import org.iroengine.review.AskedOf;
import org.iroengine.review.Checklist;
import org.iroengine.review.Checklists;
import org.iroengine.web.CurrentUser;

/** Everything that is asked of whoever has signed in, with the fields right there. */
@Controller
@RequestMapping(AskedOf.PATH)
@PreAuthorize(CaseLine.ANYBODY)
class AskedOfMePage {

	private final AskedBoard board;

	private final Checklists checklists;

	private final ChecklistAnswers answers;

	AskedOfMePage(AskedBoard board, Checklists checklists, ChecklistAnswers answers) {
		this.board = board;
		this.checklists = checklists;
		this.answers = answers;
	}

	@GetMapping
	String show(Model page) {
		return this.board.show(page);
	}

	@PostMapping("/{meetingId}")
	String answer(@PathVariable long meetingId, @RequestParam MultiValueMap<String, String> typed, Model page,
			RedirectAttributes next, HttpServletResponse response) {
		Checklist asked = this.checklists.find(meetingId)
			.filter((one) -> CurrentUser.name().equals(one.askedOf()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		ShownChecklist shown = this.answers.take(asked, typed, AskedOf.PATH + "/" + meetingId);
		if (shown.isRefused()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return this.board.show(page, shown, null);
		}
		next.addFlashAttribute("notice", "The checklist for %s is sent.".formatted(shown.child()));
		return "redirect:" + AskedOf.PATH;
	}

}
