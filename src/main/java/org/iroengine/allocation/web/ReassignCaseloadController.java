package org.iroengine.allocation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

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

import org.iroengine.allocation.CaseloadDecisions;
import org.iroengine.allocation.Confirmation;
import org.iroengine.allocation.LeftCaseload;
import org.iroengine.allocation.LeftCaseloads;
import org.iroengine.allocation.Reassignments;
import org.iroengine.calendar.LondonTime;
import org.iroengine.engine.TaskPages;
import org.iroengine.web.CurrentUser;

/**
 * {@code /reassign-caseload}: a manager decides who acts for an officer who is away, or
 * who follows one who leaves. Whose the task is, is asked at every step.
 */
@Controller
@RequestMapping(ReassignCaseloadController.PATH)
@PreAuthorize("hasAuthority('iro-manager')")
class ReassignCaseloadController {

	static final String PATH = "/reassign-caseload";

	private final LeftCaseloads caseloads;

	private final CaseloadDecisions decisions;

	private final TaskPages tasks;

	private final Clock clock;

	ReassignCaseloadController(LeftCaseloads caseloads, CaseloadDecisions decisions, TaskPages tasks, Clock clock) {
		this.caseloads = caseloads;
		this.decisions = decisions;
		this.tasks = tasks;
		this.clock = clock;
	}

	/** The task that a page belongs to. */
	record View(String taskId) {
	}

	@ModelAttribute
	void frame(Model page) {
		page.addAttribute("user", CurrentUser.name());
		page.addAttribute("title", "Decide cover or reallocation");
		page.addAttribute("path", PATH);
	}

	@GetMapping
	ModelAndView show(@ModelAttribute("view") View view) {
		return ifTheirs(view, (id) -> {
			LeftCaseload caseload = this.caseloads.of(id);
			return page(caseload, DecisionForm.of(caseload.reassignment(), today()), CaseloadFaults.none());
		});
	}

	@PostMapping("/claim")
	ModelAndView claim(@ModelAttribute("view") View view) {
		this.tasks.claim(view.taskId(), Reassignments.PROCESS);
		return again(view);
	}

	@PostMapping
	ModelAndView decide(@ModelAttribute("view") View view, @RequestParam MultiValueMap<String, String> form,
			RedirectAttributes next) {
		return ifTheirs(view, (id) -> {
			LeftCaseload caseload = this.caseloads.of(id);
			DecisionForm typed = DecisionForm.read(form, caseload);
			List<CaseloadFaults.Fault> faults = typed.faults(today());
			if (!faults.isEmpty()) {
				return refused(caseload, typed, new CaseloadFaults(faults, Map.of()));
			}
			return (decided(id, typed) instanceof Confirmation.Refused refused)
					? refused(caseload, typed, CaseloadFaults.of(refused.choices())) : done(view, id, typed, next);
		});
	}

	/** The children nobody has decided about keep their officer. */
	@PostMapping("/finish")
	ModelAndView finish(@ModelAttribute("view") View view) {
		this.tasks.complete(view.taskId(), Reassignments.PROCESS);
		return again(view);
	}

	private Confirmation decided(long id, DecisionForm typed) {
		return typed.isCover() ? this.decisions.cover(id, typed.choices().officers(), typed.days())
				: this.decisions.reallocate(id, typed.choices().officers());
	}

	/** Where nothing is left to decide, the task is done. */
	private ModelAndView done(View view, long id, DecisionForm typed, RedirectAttributes next) {
		long left = this.caseloads.of(id).undecided();
		boolean over = left == 0 && this.tasks.complete(view.taskId(), Reassignments.PROCESS);
		next.addFlashAttribute("notice", "%d %s, %s".formatted(typed.choices().size(),
				typed.isCover() ? "covered" : "reallocated", over ? "none left. The task is done." : left + " left."));
		return again(view);
	}

	private ModelAndView ifTheirs(View view, LongFunction<ModelAndView> work) {
		return this.tasks.number(view.taskId(), Reassignments.PROCESS, Reassignments.VARIABLE)
			.map(work::apply)
			.orElseGet(() -> new ModelAndView("task").addObject("task",
					this.tasks.open(view.taskId(), Reassignments.PROCESS)));
	}

	private ModelAndView refused(LeftCaseload caseload, DecisionForm typed, CaseloadFaults faults) {
		ModelAndView page = page(caseload, typed, faults);
		page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
		return page;
	}

	private static ModelAndView page(LeftCaseload caseload, DecisionForm typed, CaseloadFaults faults) {
		return new ModelAndView("reassign-caseload").addObject("caseload", caseload)
			.addObject("typed", typed)
			.addObject("faults", faults)
			.addObject("loads", caseload.loads());
	}

	private static ModelAndView again(View view) {
		return new ModelAndView("redirect:" + PATH).addObject("taskId", view.taskId());
	}

	private LocalDate today() {
		return LondonTime.date(this.clock.instant());
	}

}
