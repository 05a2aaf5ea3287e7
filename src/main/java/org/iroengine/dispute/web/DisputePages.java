package org.iroengine.dispute.web;

import java.util.List;
import java.util.Map;

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

import org.iroengine.allocation.SuggestedConcern;
import org.iroengine.allocation.SuggestedConcerns;
import org.iroengine.dispute.DisputeIro;
import org.iroengine.dispute.DisputeRow;
import org.iroengine.dispute.DisputeTracker;

/**
 * {@code /disputes}: the disputes of which whoever has signed in may know, and each of
 * them.
 */
@Controller
@RequestMapping(DisputePages.PATH)
class DisputePages {

	static final String PATH = "/disputes";

	private final DisputeTracker tracker;

	private final DisputeBoard board;

	private final DisputeSheet sheet;

	private final SuggestedConcerns concerns;

	private final DisputeIro iro;

	DisputePages(DisputeTracker tracker, DisputeBoard board, DisputeSheet sheet, SuggestedConcerns concerns,
			DisputeIro iro) {
		this.tracker = tracker;
		this.board = board;
		this.sheet = sheet;
		this.concerns = concerns;
		this.iro = iro;
	}

	/** Those that are open, where nothing else is asked for. */
	@GetMapping
	@PreAuthorize(DisputeReaders.OF_PAGES)
	String list(@RequestParam Map<String, String> asked, Model page) {
		Map<String, String> wanted = asked.isEmpty() ? Map.of("state", "open") : asked;
		WrittenFilter filter = WrittenFilter.of(wanted);
		page.addAttribute("typed", wanted)
			.addAttribute("faults", filter.faults())
			.addAttribute("disputes", rows(filter));
		return this.board.show(page);
	}

	private List<DisputeRow> rows(WrittenFilter filter) {
		return filter.faults().isEmpty() ? this.tracker.list(filter.filter()) : List.of();
	}

	@GetMapping("/{reference}")
	@PreAuthorize(DisputeReaders.OF_ONE)
	String one(@PathVariable String reference, Model page) {
		return this.sheet.show(this.sheet.find(reference), Map.of(), List.of(), page);
	}

	/** The IRO lets a suggested concern be. */
	@PostMapping("/concerns/{id}/dismiss")
	@PreAuthorize("hasAuthority('iro')")
	String dismiss(@PathVariable long id, RedirectAttributes next) {
		SuggestedConcern concern = this.concerns.open(id)
			.filter((one) -> this.iro.isMe(one.childRef()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		this.concerns.dismiss(id);
		next.addFlashAttribute("notice", "The concern about %s is dismissed.".formatted(concern.childRef()));
		return "redirect:" + PATH;
	}

}
