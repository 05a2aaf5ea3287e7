package org.iroengine.review.web;

import java.util.List;
import java.util.Optional;

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

import org.iroengine.review.UnsureReviews;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/**
 * {@code /reviews/unsure}: the reviews whose date is not known for sure, and when the one
 * before was held.
 */
@Controller
@RequestMapping(UnsureReviewPages.PATH)
@PreAuthorize("hasAuthority('iro-manager')")
class UnsureReviewPages {

	static final String PATH = "/reviews/unsure";

	private final UnsureReviews unsure;

	UnsureReviewPages(UnsureReviews unsure) {
		this.unsure = unsure;
	}

	@GetMapping
	String show(Model page) {
		return show(List.of(), page);
	}

	@PostMapping
	String tell(@RequestParam String child, @RequestParam(defaultValue = "") String held, Model page,
			RedirectAttributes next, HttpServletResponse answer) {
		Optional<Fault> fault = this.unsure.tell(child, held);
		if (fault.isPresent()) {
			answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			page.addAttribute("typedFor", child).addAttribute("typed", held);
			return show(List.of(fault.get()), page);
		}
		next.addFlashAttribute("notice",
				"The last review of %s is recorded; the next one counts from it.".formatted(child));
		return "redirect:" + PATH;
	}

	private String show(List<Fault> faults, Model page) {
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("reviews", this.unsure.open())
			.addAttribute("faults", faults);
		return "unsure-reviews";
	}

}
