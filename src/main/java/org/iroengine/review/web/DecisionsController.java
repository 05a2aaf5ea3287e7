package org.iroengine.review.web;

import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.iroengine.review.DecisionDraft;
import org.iroengine.review.DecisionOwners;
import org.iroengine.review.DecisionState;
import org.iroengine.review.Decisions;
import org.iroengine.web.Problems.Fault;

/** {@code /decisions}: the IRO writes what a review decided, and sends it. */
@Controller
@RequestMapping("/decisions")
@PreAuthorize("hasAuthority('iro')")
class DecisionsController {

	private final Decisions decisions;

	private final DecisionOwners owners;

	private final ReviewTasks tasks;

	private final ReviewHeads heads;

	DecisionsController(Decisions decisions, DecisionOwners owners, ReviewTasks tasks, ReviewHeads heads) {
		this.decisions = decisions;
		this.owners = owners;
		this.tasks = tasks;
		this.heads = heads;
	}

	@GetMapping
	ModelAndView show(@RequestParam(required = false) String taskId) {
		return this.tasks.ifTheirs(taskId, (id) -> page(id, this.decisions.draft(id), false, List.of()));
	}

	/** What is typed is kept, whatever comes next. */
	@PostMapping
	ModelAndView write(@RequestParam String taskId, @RequestParam(defaultValue = "save") String what,
			@RequestParam MultiValueMap<String, String> form) {
		return this.tasks.ifTheirs(taskId, (id) -> {
			DecisionDraft typed = DecisionsForm.read(form, this.decisions.openBefore(id));
			this.decisions.save(id, typed);
			return switch (what) {
				case "send" -> send(id, taskId, typed);
				case "add" -> page(id, typed, true, List.of());
				default -> page(id, typed, false, List.of()).addObject("notice", "Saved. Nothing was sent yet.");
			};
		});
	}

	private ModelAndView send(long id, String taskId, DecisionDraft typed) {
		List<Fault> faults = this.decisions.faults(id);
		return faults.isEmpty()
				? this.tasks.complete(taskId, "The decisions are with the team manager as recommendations.")
				: ReviewTasks.refused(page(id, typed, false, faults));
	}

	private ModelAndView page(long id, DecisionDraft typed, boolean oneMore, List<Fault> faults) {
		return new ModelAndView("decisions").addObject("draft", DecisionsForm.withRoom(typed, oneMore))
			.addObject("earlier", this.decisions.openBefore(id))
			.addObject("owners", this.owners.of(this.heads.of(id).childRef()))
			.addObject("states", DecisionState.values())
			.addObject("faults", faults);
	}

}
