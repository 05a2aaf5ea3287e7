package org.iroengine.allocation.web;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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
import org.iroengine.allocation.OfficerLoad;
import org.iroengine.allocation.OpeningCaseload;
import org.iroengine.allocation.PlannedLoad;
import org.iroengine.allocation.WaitingChild;
import org.iroengine.engine.TaskPages;
import org.iroengine.web.CurrentUser;

/**
 * {@code /opening-caseload}: a manager confirms the officers of the opening caseload, all
 * or some. Whose the task is, is asked at every step.
 */
@Controller
@RequestMapping(OpeningCaseloadController.PATH)
@PreAuthorize("hasAuthority('iro-manager')")
class OpeningCaseloadController {

	static final String PATH = "/opening-caseload";

	private final OpeningCaseload caseload;

	private final TaskPages tasks;

	OpeningCaseloadController(OpeningCaseload caseload, TaskPages tasks) {
		this.caseload = caseload;
		this.tasks = tasks;
	}

	/** What every page of a task shows. */
	@ModelAttribute
	void frame(Model page) {
		page.addAttribute("user", CurrentUser.name());
		page.addAttribute("title", "Confirm the opening caseload");
		page.addAttribute("path", PATH);
	}

	@GetMapping
	ModelAndView show(@ModelAttribute("view") CaseloadView view) {
		return ifTheirs(view, () -> table(view, Choices.none(), CaseloadFaults.none()));
	}

	@PostMapping("/claim")
	ModelAndView claim(@ModelAttribute("view") CaseloadView view) {
		this.tasks.claim(view.taskId(), OpeningCaseload.PROCESS);
		return new ModelAndView("redirect:" + view.at(1));
	}

	@PostMapping(params = "selected")
	ModelAndView confirmTicked(@ModelAttribute("view") CaseloadView view,
			@RequestParam MultiValueMap<String, String> form, RedirectAttributes next) {
		return ifTheirs(view, () -> confirm(view, Choices.ticked(form), next));
	}

	/** Says how many go to whom, before all who pass the filter are confirmed. */
	@PostMapping(params = "all")
	ModelAndView askAboutAll(@ModelAttribute("view") CaseloadView view,
			@RequestParam MultiValueMap<String, String> form) {
		return ifTheirs(view, () -> {
			List<WaitingChild> children = this.caseload.waiting().stream().filter(view::shows).toList();
			Choices choices = Choices.all(children, form);
			return new ModelAndView("opening-caseload-all").addObject("choices", choices)
				.addObject("loads", PlannedLoad.of(this.caseload.officers(), choices.officers().values()))
				.addObject("without", children.size() - choices.size());
		});
	}

	/** Confirms exactly what the step before has shown. */
	@PostMapping(params = "agreed")
	ModelAndView confirmAll(@ModelAttribute("view") CaseloadView view, @RequestParam String choices,
			RedirectAttributes next) {
		return ifTheirs(view, () -> confirm(view, Choices.read(choices), next));
	}

	/** Completes the task where the last children have left care meanwhile. */
	@PostMapping("/finish")
	ModelAndView finish(@ModelAttribute("view") CaseloadView view) {
		this.tasks.complete(view.taskId(), OpeningCaseload.PROCESS);
		return new ModelAndView("redirect:" + view.at(1));
	}

	private ModelAndView ifTheirs(CaseloadView view, Supplier<ModelAndView> work) {
		TaskPages.Opened task = this.tasks.open(view.taskId(), OpeningCaseload.PROCESS);
		return (task instanceof TaskPages.Opened.Yours) ? work.get() : new ModelAndView("task").addObject("task", task);
	}

	private ModelAndView confirm(CaseloadView view, Choices choices, RedirectAttributes next) {
		if (choices.size() == 0) {
			return refused(view, choices, CaseloadFaults.nothingTicked());
		}
		Confirmation confirmation = this.caseload.confirm(choices.officers());
		if (confirmation instanceof Confirmation.Refused refused) {
			return refused(view, choices, CaseloadFaults.of(refused.choices()));
		}
		next.addFlashAttribute("notice", "%d confirmed, %s".formatted(choices.size(), whoWaits(view.taskId())));
		return new ModelAndView("redirect:" + view.at(1));
	}

	/** Where nobody waits, the task is done. */
	private String whoWaits(String taskId) {
		long waiting = this.caseload.count();
		if (waiting == 0) {
			this.tasks.complete(taskId, OpeningCaseload.PROCESS);
			return "nobody waits any more. The task is done.";
		}
		return "%d still %s.".formatted(waiting, (waiting == 1) ? "waits" : "wait");
	}

	private ModelAndView refused(CaseloadView view, Choices choices, CaseloadFaults faults) {
		ModelAndView page = table(view, choices, faults);
		page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
		return page;
	}

	private ModelAndView table(CaseloadView view, Choices choices, CaseloadFaults faults) {
		List<WaitingChild> waiting = this.caseload.waiting();
		Map<String, OfficerLoad> officers = this.caseload.officers();
		return new ModelAndView("opening-caseload").addObject("choices", choices)
			.addObject("faults", faults)
			.addObject("officers", officers)
			.addObject("loads", PlannedLoad.of(officers, waiting.stream().map(WaitingChild::proposed).toList()))
			.addObject("table", CaseloadTable.of(waiting, view));
	}

}
