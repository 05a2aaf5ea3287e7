package org.iroengine.care.web;

import java.util.List;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.care.CourtProceedings;
import org.iroengine.care.Proceedings;
import org.iroengine.care.ProceedingsSaved;
import org.iroengine.care.WrittenProceedings;
import org.iroengine.web.ChildAccess;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/** The page of a child's proceedings, for those who work with the child. */
@Controller
@RequestMapping("/children/{childRef}/proceedings")
@PreAuthorize(ProceedingsCalls.MAY_RECORD)
class ProceedingsPage {

	private static final WrittenProceedings NOTHING = new WrittenProceedings(null, null, null, null);

	private final Proceedings proceedings;

	private final Care care;

	private final ChildAccess access;

	ProceedingsPage(Proceedings proceedings, Care care, ChildAccess access) {
		this.proceedings = proceedings;
		this.care = care;
		this.access = access;
	}

	@GetMapping
	String show(@PathVariable String childRef, Model page) {
		return show(found(childRef), NOTHING, List.of(), page);
	}

	@PostMapping
	String record(@PathVariable String childRef, @ModelAttribute WrittenProceedings typed, Model page,
			RedirectAttributes next, HttpServletResponse answer) {
		Child child = found(childRef);
		ProceedingsSaved saved = this.proceedings.record(childRef, typed);
		if (saved instanceof ProceedingsSaved.Refused refused) {
			return refuse(child, typed, refused.faults(), page, answer);
		}
		if (saved instanceof ProceedingsSaved.AlreadyOpen open) {
			return refuse(child, typed, List.of(new Fault("to", open.advice())), page, answer);
		}
		next.addFlashAttribute("notice", "The proceedings are recorded.");
		return "redirect:/children/%s/proceedings".formatted(childRef);
	}

	@PostMapping("/end")
	String end(@PathVariable String childRef, @RequestParam(defaultValue = "") String to, Model page,
			RedirectAttributes next, HttpServletResponse answer) {
		Child child = found(childRef);
		List<Fault> faults = this.proceedings.end(childRef, to);
		if (!faults.isEmpty()) {
			page.addAttribute("to", to);
			return refuse(child, NOTHING, faults, page, answer);
		}
		next.addFlashAttribute("notice", "The proceedings are ended.");
		return "redirect:/children/%s/proceedings".formatted(childRef);
	}

	private String refuse(Child child, WrittenProceedings typed, List<Fault> faults, Model page,
			HttpServletResponse answer) {
		answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		return show(child, typed, faults, page);
	}

	private String show(Child child, WrittenProceedings typed, List<Fault> faults, Model page) {
		List<CourtProceedings> all = this.proceedings.of(child.childRef());
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("childRef", child.childRef())
			.addAttribute("label", child.label())
			.addAttribute("all", all)
			.addAttribute("open", all.stream().anyMatch(CourtProceedings::isOpen))
			.addAttribute("typed", typed)
			.addAttribute("faults", faults);
		return "proceedings";
	}

	private Child found(String childRef) {
		return this.care.child(childRef)
			.filter((child) -> this.access.mayRead(childRef))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
