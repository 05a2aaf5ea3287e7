package org.iroengine.review.web;

import java.util.List;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.review.Decisions;
import org.iroengine.review.DecisionReplies;
import org.iroengine.review.Reply;
import org.iroengine.review.ReplyDrafts;
import org.iroengine.review.ReplyKind;
import org.iroengine.web.Problems.Fault;

/** The team manager replies to decisions, and the IRO answers what they ask. */
@Controller
@RequestMapping("/decisions")
class RepliesController {

	private final ReplyDrafts drafts;

	private final ReviewTasks tasks;

	private final Decisions decisions;

	private final DecisionReplies replies;

	RepliesController(ReplyDrafts drafts, ReviewTasks tasks, Decisions decisions, DecisionReplies replies) {
		this.drafts = drafts;
		this.tasks = tasks;
		this.decisions = decisions;
		this.replies = replies;
	}

	@GetMapping("/reply")
	@PreAuthorize(CaseLine.ANYBODY)
	ModelAndView reply(@RequestParam(required = false) String taskId) {
		return this.tasks.ifTheirs(taskId, (id) -> page("decisions-reply", id, List.of()));
	}

	@PostMapping("/reply")
	@PreAuthorize(CaseLine.ANYBODY)
	ModelAndView reply(@RequestParam String taskId, @RequestParam Optional<ReplyKind> kind,
			@RequestParam(defaultValue = "") String words) {
		Reply reply = new Reply(kind.filter(Reply.CHOICES::contains).orElse(null), words.strip());
		return this.tasks.ifTheirs(taskId, (id) -> {
			if (!reply.faults().isEmpty()) {
				return ReviewTasks.refused(page("decisions-reply", id, reply.faults()).addObject("typed", reply));
			}
			this.drafts.save(id, reply);
			return this.tasks.complete(taskId, "Your reply is with the IRO.");
		});
	}

	/** Where nobody answers for the team, whoever takes it replies. */
	@PostMapping("/reply/claim")
	@PreAuthorize(CaseLine.ANYBODY)
	String claim(@RequestParam String taskId, RedirectAttributes next) {
		this.tasks.claim(taskId);
		next.addAttribute("taskId", taskId);
		return "redirect:/decisions/reply";
	}

	@GetMapping("/answer")
	@PreAuthorize("hasAuthority('iro')")
	ModelAndView answer(@RequestParam(required = false) String taskId) {
		return this.tasks.ifTheirs(taskId, (id) -> page("decisions-answer", id, List.of()));
	}

	@PostMapping("/answer")
	@PreAuthorize("hasAuthority('iro')")
	ModelAndView answer(@RequestParam String taskId, @RequestParam(defaultValue = "") String words) {
		List<Fault> faults = Reply.words(words, "Write what you answer").stream().toList();
		return this.tasks.ifTheirs(taskId, (id) -> {
			if (!faults.isEmpty()) {
				return ReviewTasks
					.refused(page("decisions-answer", id, faults).addObject("typed", new Reply(null, words)));
			}
			this.drafts.saveAnswer(id, words.strip());
			return this.tasks.complete(taskId, "Your answer is with the team manager.");
		});
	}

	private ModelAndView page(String name, long id, List<Fault> faults) {
		return new ModelAndView(name).addObject("decisions", ShownDecision.all(this.decisions, id))
			.addObject("said", ShownReply.all(this.replies.of(id)))
			.addObject("due",
					this.replies.due(id, name.endsWith("reply") ? "manager-reply" : "decisions").explanation())
			.addObject("typed", new Reply(null, ""))
			.addObject("faults", faults);
	}

}
