package org.iroengine.care.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.calendar.WrittenDate;
import org.iroengine.care.ProtectionPlan;
import org.iroengine.care.ProtectionPlans;
import org.iroengine.people.People;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.UserGroup;

/** The page of one child's plans: who has chaired, another chair, the end. */
@Controller
@RequestMapping("/protection-plans/{childRef}")
@PreAuthorize("hasAnyAuthority('iro-manager', 'business-support')")
class ProtectionPlanPage {

	private final ProtectionPlans plans;

	private final People people;

	ProtectionPlanPage(ProtectionPlans plans, People people) {
		this.plans = plans;
		this.people = people;
	}

	@GetMapping
	String show(@PathVariable String childRef, Model page) {
		return show(childRef, List.of(), page);
	}

	@PostMapping("/chair")
	String changeChair(@PathVariable String childRef, @RequestParam(defaultValue = "") String chair,
			@RequestParam(defaultValue = "") String day, Model page, RedirectAttributes next,
			HttpServletResponse answer) {
		Optional<Fault> fault = this.plans.changeChair(childRef, chair, read(day));
		page.addAttribute("chair", chair).addAttribute("chairDay", day);
		return answer(childRef, fault
			.map((found) -> new Fault("day".equals(found.field()) ? "chair-day" : found.field(), found.message())),
				page, answer)
			.orElseGet(() -> done(next, childRef, "%s chairs the plan of %s now.".formatted(chair, childRef)));
	}

	@PostMapping("/end")
	String end(@PathVariable String childRef, @RequestParam(defaultValue = "") String day, Model page,
			RedirectAttributes next, HttpServletResponse answer) {
		Optional<Fault> fault = this.plans.end(childRef, read(day));
		page.addAttribute("day", day);
		return answer(childRef, fault, page, answer)
			.orElseGet(() -> done(next, childRef, "The plan of %s is ended.".formatted(childRef)));
	}

	private Optional<String> answer(String childRef, Optional<Fault> fault, Model page, HttpServletResponse answer) {
		fault.ifPresent((found) -> answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value()));
		return fault.map((found) -> show(childRef, List.of(found), page));
	}

	private static String done(RedirectAttributes next, String childRef, String notice) {
		next.addFlashAttribute("notice", notice);
		return "redirect:/protection-plans/" + childRef;
	}

	/** The latest plan stands first. */
	private String show(String childRef, List<Fault> faults, Model page) {
		List<ShownPlan> all = this.plans.of(childRef)
			.stream()
			.sorted(Comparator.comparing(ProtectionPlan::from).reversed())
			.map((plan) -> ShownPlan.of(plan, this.plans.chairs(plan)))
			.toList();
		if (all.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("childRef", childRef)
			.addAttribute("plans", all)
			.addAttribute("officers", this.people.inRole(UserGroup.IRO))
			.addAttribute("faults", faults);
		return "protection-plan";
	}

	private static LocalDate read(String day) {
		return WrittenDate.read(day).orElse(null);
	}

}
