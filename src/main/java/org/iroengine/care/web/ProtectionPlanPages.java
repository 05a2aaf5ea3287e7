package org.iroengine.care.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.care.ProtectionPlans;
import org.iroengine.care.ProtectionPlansSaved;
import org.iroengine.care.WrittenProtectionPlan;
import org.iroengine.people.People;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.UserGroup;

/** {@code /protection-plans}: the open plans, and the form for one more. */
@Controller
@RequestMapping("/protection-plans")
@PreAuthorize("hasAnyAuthority('iro-manager', 'business-support')")
class ProtectionPlanPages {

	private static final WrittenProtectionPlan NOTHING = new WrittenProtectionPlan(null, null, null, null, null, null);

	private final ProtectionPlans plans;

	private final People people;

	ProtectionPlanPages(ProtectionPlans plans, People people) {
		this.plans = plans;
		this.people = people;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String chair, @RequestParam(defaultValue = "") String team,
			Model page) {
		return show(page, ProtectionPlanList.of(this.plans.open(), chair, team), NOTHING, List.of());
	}

	@PostMapping
	String add(@ModelAttribute WrittenProtectionPlan typed, Model page, RedirectAttributes next,
			HttpServletResponse answer) {
		ProtectionPlansSaved saved = this.plans.save(List.of(typed));
		if (saved instanceof ProtectionPlansSaved.Refused refused) {
			answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return show(page, ProtectionPlanList.of(this.plans.open(), "", ""), typed, refused.faults().get(0));
		}
		next.addFlashAttribute("notice", "The plan of %s is recorded.".formatted(typed.child()));
		return "redirect:/protection-plans";
	}

	private String show(Model page, ProtectionPlanList table, WrittenProtectionPlan typed, List<Fault> faults) {
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("table", table)
			.addAttribute("officers", this.people.inRole(UserGroup.IRO))
			.addAttribute("teams", this.people.teams())
			.addAttribute("typed", typed)
			.addAttribute("faults", faults);
		return "protection-plans";
	}

}
