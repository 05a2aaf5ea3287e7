package org.iroengine.dispute.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.dispute.DisputeIro;
import org.iroengine.dispute.Disputes;
import org.iroengine.dispute.Raised;
import org.iroengine.web.Problems.Fault;

/** {@code /disputes/raise}: an IRO raises a dispute, formally or informally. */
@Controller
@RequestMapping(DisputePages.PATH + "/raise")
@PreAuthorize("hasAuthority('iro')")
class RaisePages {

	private static final String CONCERN = "concernId";

	private final Disputes disputes;

	private final DisputeIro iro;

	private final RaiseChoices choices;

	RaisePages(Disputes disputes, DisputeIro iro, RaiseChoices choices) {
		this.disputes = disputes;
		this.iro = iro;
		this.choices = choices;
	}

	@GetMapping
	String show(@RequestParam(required = false) String child, @RequestParam(required = false) Long review,
			@RequestParam(required = false) Long decision, @RequestParam(required = false) Long concern, Model page) {
		TypedDispute known = this.choices.known(child, review, decision, concern);
		refuseUnlessMine(known.childRef());
		return this.choices.show(known, List.of(), page);
	}

	/** Raises nothing: what the child's reviews decided can be chosen now. */
	@PostMapping(params = "what=show")
	String choose(@ModelAttribute TypedDispute typed, Model page) {
		String child = Words.typed(typed.childRef());
		refuseUnlessMine(child);
		return this.choices.show(typed,
				(child != null) ? List.of() : List.of(new Fault("childRef", "Choose the child first.")), page);
	}

	@PostMapping
	String raise(@ModelAttribute TypedDispute typed, Model page, RedirectAttributes next,
			HttpServletResponse response) {
		refuseUnlessMine(Words.typed(typed.childRef()));
		Raised raised = this.disputes.raise(typed.written());
		if (raised instanceof Raised.Done done) {
			next.addFlashAttribute("notice", "The dispute is raised.");
			return "redirect:%s/%s".formatted(DisputePages.PATH, done.dispute().reference());
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		return refuse(typed, RaiseFaults.of(raised, Words.typed(typed.formal())), page);
	}

	/** A concern that was settled meanwhile is let go of; nobody could mend it. */
	private String refuse(TypedDispute typed, List<Fault> faults, Model page) {
		List<Fault> mendable = faults.stream().filter((fault) -> !CONCERN.equals(fault.field())).toList();
		if (mendable.size() == faults.size()) {
			return this.choices.show(typed, faults, page);
		}
		page.addAttribute("dropped", "Nothing is raised yet. What was suggested about this child is settled already, "
				+ "by a dispute or because it was dismissed. Look at the child’s disputes; if this one is still "
				+ "needed, raise it again.");
		return this.choices.show(typed.withoutConcern(), mendable, page);
	}

	/** Whoever is not the child's IRO does not learn whether there is such a child. */
	private void refuseUnlessMine(String childRef) {
		if (childRef != null && !this.iro.isMe(childRef)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

}
