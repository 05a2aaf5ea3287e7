package org.iroengine.care.web;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.care.Care;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.care.SocialWorkers;
import org.iroengine.web.Problems.Fault;

/**
 * {@code /children/…/social-worker}: another person becomes the child's social worker.
 */
@Controller
@RequestMapping("/children/{childRef}/social-worker")
@PreAuthorize("hasAnyAuthority('iro-manager', 'business-support')")
class SocialWorkerPages {

	private final SocialWorkers workers;

	private final Care care;

	private final ChildPage child;

	SocialWorkerPages(SocialWorkers workers, Care care, ChildPage child) {
		this.workers = workers;
		this.care = care;
		this.child = child;
	}

	/** What was chosen. */
	record Typed(String socialWorker) {
	}

	@GetMapping
	String form(@PathVariable String childRef, Model page) {
		return show(childRef, null, List.of(), page);
	}

	@PostMapping
	String change(@PathVariable String childRef, @ModelAttribute Typed typed, Model page, RedirectAttributes next,
			HttpServletResponse response) {
		show(childRef, typed, List.of(), page);
		Optional<Fault> fault = this.workers.change(childRef, ChildPage.text(typed.socialWorker()));
		if (fault.isPresent()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return show(childRef, typed, List.of(fault.get()), page);
		}
		next.addFlashAttribute("notice", "The social worker is changed; what was open went with it.");
		return "redirect:/children/{childRef}/social-worker";
	}

	private String show(String childRef, Typed typed, List<Fault> faults, Model page) {
		Optional<String> now = this.care.openPeriod(childRef).map(PeriodOfCare::socialWorker);
		this.child.show(page, childRef, (typed != null) ? typed : new Typed(now.orElse(null)), faults);
		page.addAttribute("workers", this.workers.choices()).addAttribute("now", now.orElse("nobody"));
		return "social-worker";
	}

}
