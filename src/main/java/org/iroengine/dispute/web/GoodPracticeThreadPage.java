package org.iroengine.dispute.web;

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

import org.iroengine.calendar.LondonTime;
import org.iroengine.dispute.GoodPractice;
import org.iroengine.dispute.GoodPracticeReader;
import org.iroengine.dispute.GoodPracticeReply;
import org.iroengine.dispute.GoodPracticeReplies;
import org.iroengine.dispute.GoodPracticeThreads;
import org.iroengine.dispute.GoodPractices;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/** {@code /good-practice/{id}}: what was good, and the lines that were added to it. */
@Controller
@RequestMapping("/good-practice/{id}")
@PreAuthorize(GoodPracticePages.MAY_READ)
class GoodPracticeThreadPage {

	private final GoodPractices practices;

	private final GoodPracticeThreads threads;

	private final GoodPracticeReplies replies;

	GoodPracticeThreadPage(GoodPractices practices, GoodPracticeThreads threads, GoodPracticeReplies replies) {
		this.practices = practices;
		this.threads = threads;
		this.replies = replies;
	}

	/** A line as it is shown. */
	record Line(String head, String words) {

		static Line of(GoodPracticeReply reply) {
			return new Line("%s, %s".formatted(reply.person(), LondonTime.spoken(reply.at())), reply.words());
		}
	}

	@GetMapping
	String thread(@PathVariable long id, Model page) {
		return show(page, readable(id), "", List.of());
	}

	@PostMapping("/replies")
	String reply(@PathVariable long id, @RequestParam(defaultValue = "") String words, Model page,
			RedirectAttributes next, HttpServletResponse answer) {
		GoodPractice good = readable(id);
		if (!this.replies.may(good)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		Optional<Fault> fault = this.replies.add(good, words);
		if (fault.isPresent()) {
			answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return show(page, good, words, List.of(fault.get()));
		}
		next.addFlashAttribute("notice", "Your line is added.");
		return "redirect:/good-practice/{id}";
	}

	private GoodPractice readable(long id) {
		return this.practices.readable(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private String show(Model page, GoodPractice good, String typed, List<Fault> faults) {
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("good", good)
			.addAttribute("when", LondonTime.spoken(good.at()))
			.addAttribute("told", this.threads.readers(good.id()).stream().map(GoodPracticeThreadPage::told).toList())
			.addAttribute("lines", this.replies.of(good.id()).stream().map(Line::of).toList())
			.addAttribute("mayReply", this.replies.may(good))
			.addAttribute("typed", typed)
			.addAttribute("faults", faults);
		return "good-practice-thread";
	}

	private static String told(GoodPracticeReader reader) {
		return (reader.notedAt() != null)
				? "%s, read on %s".formatted(reader.person(), LondonTime.spoken(reader.notedAt()))
				: "%s, not read yet".formatted(reader.person());
	}

}
