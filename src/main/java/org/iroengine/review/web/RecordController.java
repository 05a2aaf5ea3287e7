package org.iroengine.review.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.iroengine.review.Decisions;
import org.iroengine.review.RecordDraft;
import org.iroengine.review.RecordSections;
import org.iroengine.review.RecordWriting;
import org.iroengine.web.Problems.Fault;

/** {@code /record}: the IRO writes the record of a review to the child. */
@Controller
@RequestMapping("/record")
@PreAuthorize("hasAuthority('iro')")
class RecordController {

	private final RecordWriting writing;

	private final RecordSections sections;

	private final Decisions decisions;

	private final ReviewTasks tasks;

	RecordController(RecordWriting writing, RecordSections sections, Decisions decisions, ReviewTasks tasks) {
		this.writing = writing;
		this.sections = sections;
		this.decisions = decisions;
		this.tasks = tasks;
	}

	@GetMapping
	ModelAndView show(@RequestParam(required = false) String taskId) {
		return this.tasks.ifTheirs(taskId, (id) -> page(id, this.writing.draft(id), List.of()));
	}

	/** What is typed is kept, whatever comes next. */
	@PostMapping
	ModelAndView write(@RequestParam String taskId, @RequestParam(defaultValue = "save") String what,
			@RequestParam Map<String, String> form) {
		return this.tasks.ifTheirs(taskId, (id) -> {
			RecordDraft typed = read(form, this.sections);
			this.writing.save(id, typed);
			return what.equals("finish") ? finish(id, taskId, typed)
					: page(id, typed, List.of()).addObject("notice", "Saved. The record is not finished yet.");
		});
	}

	static RecordDraft read(Map<String, String> form, RecordSections sections) {
		Map<String, String> texts = new HashMap<>();
		sections.all()
			.forEach((section) -> texts.put(section.id(),
					form.getOrDefault(section.id(), "").replace("\0", "").replace("\r\n", "\n")));
		return new RecordDraft(texts);
	}

	private ModelAndView finish(long id, String taskId, RecordDraft typed) {
		List<Fault> faults = this.writing.faults(id);
		return faults.isEmpty() ? this.tasks.complete(taskId, "The record is finished. It goes to its readers next.")
				: ReviewTasks.refused(page(id, typed, faults));
	}

	private ModelAndView page(long id, RecordDraft typed, List<Fault> faults) {
		return new ModelAndView("record-write").addObject("draft", typed)
			.addObject("sections", this.sections.all())
			.addObject("decisions", ShownDecision.all(this.decisions, id))
			.addObject("faults", faults);
	}

}
