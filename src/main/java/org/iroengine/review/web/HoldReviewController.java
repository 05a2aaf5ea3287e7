package org.iroengine.review.web;

import java.util.List;
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

import org.iroengine.calendar.LondonTime;
import org.iroengine.engine.TaskPages;
import org.iroengine.review.Adjournments;
import org.iroengine.review.HoldingDesk;
import org.iroengine.review.HoldingQuestion;
import org.iroengine.review.HoldingRecords;
import org.iroengine.review.Holdings;
import org.iroengine.review.ReviewVariables;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/**
 * {@code /hold-review}: the IRO records how a review was held. Whose the task is, is
 * asked at every step.
 */
@Controller
@RequestMapping(HoldReviewController.PATH)
@PreAuthorize("hasAnyAuthority('iro', 'iro-manager')")
class HoldReviewController {

	static final String PATH = "/hold-review";

	private final HoldingRecords records;

	private final HoldingDesk desk;

	private final Adjournments adjournments;

	private final TaskPages tasks;

	HoldReviewController(HoldingRecords records, HoldingDesk desk, Adjournments adjournments, TaskPages tasks) {
		this.records = records;
		this.desk = desk;
		this.adjournments = adjournments;
		this.tasks = tasks;
	}

	/** The task that a page belongs to. */
	record View(String taskId) {
	}

	@ModelAttribute
	void frame(Model page) {
		page.addAttribute("user", CurrentUser.name());
		page.addAttribute("title", "Record how the review was held");
		page.addAttribute("path", PATH);
	}

	@GetMapping
	ModelAndView show(@ModelAttribute("view") View view) {
		return ifTheirs(view, (meetingId) -> {
			HoldingQuestion question = this.records.question(meetingId);
			return page(question, HoldingForm.of(question), List.of());
		});
	}

	@PostMapping("/claim")
	ModelAndView claim(@ModelAttribute("view") View view) {
		this.tasks.claim(view.taskId(), Holdings.PROCESS);
		return again(view);
	}

	@PostMapping
	ModelAndView record(@ModelAttribute("view") View view, @RequestParam MultiValueMap<String, String> form,
			RedirectAttributes next) {
		return ifTheirs(view, (meetingId) -> {
			HoldingQuestion question = this.records.question(meetingId);
			HoldingForm typed = HoldingForm.read(form);
			List<Fault> faults = this.desk.record(view.taskId(), typed.holding(question), typed.seen());
			return faults.isEmpty() ? done(view, question, next)
					: ifTheirs(view, (still) -> refused(question, typed, faults));
		});
	}

	private static ModelAndView done(View view, HoldingQuestion question, RedirectAttributes next) {
		next.addFlashAttribute("notice", "It is recorded how the review of %s was held.".formatted(question.child()));
		return again(view);
	}

	private ModelAndView ifTheirs(View view, LongFunction<ModelAndView> work) {
		return this.tasks.number(view.taskId(), Holdings.PROCESS, ReviewVariables.MEETING_ID)
			.map(work::apply)
			.orElseGet(
					() -> new ModelAndView("task").addObject("task", this.tasks.open(view.taskId(), Holdings.PROCESS)));
	}

	private ModelAndView refused(HoldingQuestion question, HoldingForm typed, List<Fault> faults) {
		ModelAndView page = page(question, typed, faults);
		page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
		return page;
	}

	private ModelAndView page(HoldingQuestion question, HoldingForm typed, List<Fault> faults) {
		return new ModelAndView("hold-review").addObject("question", question)
			.addObject("typed", typed)
			.addObject("faults", faults)
			.addObject("refusals", refusals(question.meeting().id()))
			.addObject("choices", new HoldingChoices(question));
	}

	/** An adjournment that was refused, as the page tells it. */
	record Refusal(String at, String by, String reason) {
	}

	private List<Refusal> refusals(long meetingId) {
		return this.adjournments.refused(meetingId)
			.stream()
			.map((one) -> new Refusal(LondonTime.spoken(one.at()), one.by(), one.reason()))
			.toList();
	}

	private static ModelAndView again(View view) {
		return new ModelAndView("redirect:" + PATH).addObject("taskId", view.taskId());
	}

}
