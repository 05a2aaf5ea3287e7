package org.iroengine.review.web;

import java.util.List;

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
@PreAuthorize("hasAnyAuthority('social-worker', 'team-manager', 'service-manager', 'head-of-service')")
class AskedOfMePage {

	private final Checklists checklists;

	private final ChecklistAnswers answers;

	private final List<AskedOf> others;

	AskedOfMePage(Checklists checklists, ChecklistAnswers answers, List<AskedOf> others) {
		this.checklists = checklists;
		this.answers = answers;
		this.others = others;
	}

	@GetMapping
	String show(Model page) {
		return page(page, null);
	}

	@PostMapping("/{meetingId}")
	String answer(@PathVariable long meetingId, @RequestParam MultiValueMap<String, String> typed, Model page,
			RedirectAttributes next, HttpServletResponse response) {
		Checklist asked = this.checklists.find(meetingId)
			.filter((one) -> CurrentUser.name().equals(one.askedOf()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		ShownChecklist shown = this.answers.take(asked, typed, null, AskedOf.PATH + "/" + meetingId);
		if (shown.isRefused()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return page(page, shown);
		}
		next.addFlashAttribute("notice", "The checklist for %s is sent.".formatted(shown.child()));
		return "redirect:" + AskedOf.PATH;
	}

	private String page(Model page, ShownChecklist refused) {
		String user = CurrentUser.name();
		List<ShownChecklist> shown = this.checklists.askedOf(user)
			.stream()
			.map((one) -> (refused != null && refused.meetingId() == one.meetingId()) ? refused
					: this.answers.shown(one, AskedOf.PATH + "/" + one.meetingId()))
			.toList();
		page.addAttribute("user", user)
			.addAttribute("open", shown.stream().filter((one) -> one.returned() == null).toList())
			.addAttribute("back", shown.stream().filter((one) -> one.returned() != null).toList())
			.addAttribute("others",
					this.others.stream().flatMap((other) -> other.of(user).stream()).map(ShownAsked::of).toList())
			.addAttribute("refused", refused);
		return "asked-of-me";
	}

}
