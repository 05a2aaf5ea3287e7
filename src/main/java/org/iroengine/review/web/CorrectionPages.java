package org.iroengine.review.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import org.iroengine.review.RecordDraft;
import org.iroengine.review.RecordSections;
import org.iroengine.review.RecordWriting;
import org.iroengine.review.ReviewRecords;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/** The IRO corrects a finished record by a new edition. */
@Controller
@RequestMapping("/reviews/{id}/record/correct")
@PreAuthorize("hasAuthority('iro')")
class CorrectionPages {

	private final ReviewDoor door;

	private final ReviewHeads heads;

	private final RecordWriting writing;

	private final RecordSections sections;

	private final ReviewRecords records;

	CorrectionPages(ReviewDoor door, ReviewHeads heads, RecordWriting writing, RecordSections sections,
			ReviewRecords records) {
		this.door = door;
		this.heads = heads;
		this.writing = writing;
		this.sections = sections;
		this.records = records;
	}

	@GetMapping
	ModelAndView form(@PathVariable long id) {
		return ifFinished(id, (review) -> page(id, this.writing.draft(id), "", List.of()));
	}

	@PostMapping
	ModelAndView correct(@PathVariable long id, @RequestParam Map<String, String> form) {
		RecordDraft typed = RecordController.read(form, this.sections);
		String reason = form.getOrDefault("reason", "").replace("\0", "");
		return ifFinished(id, (review) -> {
			List<Fault> faults = this.writing.correct(id, typed, reason);
			return faults.isEmpty() ? new ModelAndView("redirect:/reviews/%d/decisions".formatted(id))
					: ReviewTasks.refused(page(id, typed, reason, faults));
		});
	}

	private ModelAndView ifFinished(long id, Function<Long, ModelAndView> work) {
		return this.door.find(id)
			.filter((review) -> this.records.of(id).isPresent())
			.map((review) -> work.apply(id))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private ModelAndView page(long id, RecordDraft draft, String reason, List<Fault> faults) {
		return new ModelAndView("record-correct").addObject("user", CurrentUser.name())
			.addObject("head", this.heads.of(id))
			.addObject("sections", this.sections.all())
			.addObject("draft", draft)
			.addObject("reason", reason)
			.addObject("faults", faults);
	}

}
