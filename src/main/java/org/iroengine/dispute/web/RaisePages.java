package org.iroengine.dispute.web;

import java.util.List;
import java.util.Optional;

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
		return this.choices.show(typed, faults(raised), page);
	}

	/** Whoever is not the child's IRO does not learn whether there is such a child. */
	private void refuseUnlessMine(String childRef) {
		if (childRef != null && !this.iro.isMe(childRef)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	private static List<Fault> faults(Raised raised) {
		return Optional.of(raised)
			.filter(Raised.Refused.class::isInstance)
			.map((refused) -> ((Raised.Refused) refused).faults())
			.orElseGet(() -> List.of(new Fault("childRef", ((Raised.NotYours) raised).advice())));
	}

}
