package org.iroengine.dispute.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.calendar.WrittenDate;
import org.iroengine.dispute.Comments;
import org.iroengine.dispute.DisputeFile;
import org.iroengine.dispute.DisputeNotes;
import org.iroengine.dispute.Extensions;
import org.iroengine.dispute.web.DisputeSheet.Asked;
import org.iroengine.dispute.web.DisputeSheet.Turned;
import org.iroengine.web.Problems.Fault;

/** What is said to a dispute on its page: notes, comments, and the wish for more time. */
@Controller
@RequestMapping(DisputePages.PATH + "/{reference}")
class DisputeSayings {

	private final DisputeSheet sheet;

	private final DisputeNotes notes;

	private final Comments comments;

	private final Extensions extensions;

	DisputeSayings(DisputeSheet sheet, DisputeNotes notes, Comments comments, Extensions extensions) {
		this.sheet = sheet;
		this.notes = notes;
		this.comments = comments;
		this.extensions = extensions;
	}

	@PostMapping("/notes")
	@PreAuthorize("hasAuthority('iro')")
	String note(@PathVariable String reference, @RequestParam(defaultValue = "") String words, Model page,
			RedirectAttributes next, HttpServletResponse response) {
		DisputeFile file = this.sheet.find(reference);
		List<Fault> faults = this.notes.add(file.dispute(), Words.typed(words));
		return this.sheet.answer(file, new Asked("note", Map.of("note-words", words), "The note is added."), faults,
				new Turned(page, next, response));
	}

	@PostMapping("/comments")
	@PreAuthorize("hasAuthority('iro-manager')")
	String comment(@PathVariable String reference, @RequestParam(defaultValue = "") String words, Model page,
			RedirectAttributes next, HttpServletResponse response) {
		DisputeFile file = this.sheet.find(reference);
		List<Fault> faults = this.comments.add(file.dispute().id(), Words.typed(words));
		return this.sheet.answer(file, new Asked("comment", Map.of("comment-words", words), "The comment is added."),
				faults, new Turned(page, next, response));
	}

	@PostMapping("/more-time")
	@PreAuthorize(DisputeReaders.OF_PAGES)
	String moreTime(@PathVariable String reference, @RequestParam(defaultValue = "") String newDate,
			@RequestParam(defaultValue = "") String reason, Model page, RedirectAttributes next,
			HttpServletResponse response) {
		DisputeFile file = this.sheet.find(reference);
		LocalDate day = WrittenDate.read(newDate.strip()).orElse(null);
		List<Fault> faults = this.extensions.propose(file.dispute().id(), day, Words.typed(reason));
		Map<String, String> typed = Map.of("time-newDate", newDate, "time-reason", reason);
		return this.sheet.answer(file,
				new Asked("time", typed, "The IRO is asked for more time. Until the IRO agrees, every date stays."),
				faults, new Turned(page, next, response));
	}

}
