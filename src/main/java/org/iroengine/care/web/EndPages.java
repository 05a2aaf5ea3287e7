package org.iroengine.care.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.iroengine.care.Care;
import org.iroengine.care.EndOfCare;
import org.iroengine.care.WrittenEnd;
import org.iroengine.web.Problems.Fault;

/** The page on which care ends, or goes over to another authority. */
@Controller
@RequestMapping("/children/{childRef}/end")
@PreAuthorize("hasAnyAuthority('iro-manager', 'business-support')")
class EndPages {

	private final Care care;

	private final ChildPage child;

	EndPages(Care care, ChildPage child) {
		this.care = care;
		this.child = child;
	}

	/** What was typed. */
	record Typed(String date, String time, String reason, String outcome, String transferredTo) {

		WrittenEnd end() {
			return new WrittenEnd(ChildPage.moment(this.date, this.time), this.reason, ChildPage.text(this.outcome),
					ChildPage.text(this.transferredTo));
		}
	}

	@GetMapping
	String form(@PathVariable String childRef, Model page) {
		return show(childRef, new Typed(null, null, null, "ended", null), List.of(), page);
	}

	@PostMapping
	String end(@PathVariable String childRef, @ModelAttribute Typed typed, Model page, HttpServletResponse response) {
		show(childRef, typed, List.of(), page);
		EndOfCare end = this.care.end(childRef, typed.end());
		if (end instanceof EndOfCare.Refused refused) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return show(childRef, typed, refused.faults().stream().map(EndPages::onThePage).toList(), page);
		}
		if (end instanceof EndOfCare.NotInCare) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			page.addAttribute("refusal", "The child has no open period of care. Nothing was changed.");
			return "end-care";
		}
		return "redirect:/children/{childRef}/end?ended";
	}

	private static Fault onThePage(Fault fault) {
		return "endedAt".equals(fault.field()) ? new Fault("date", fault.message()) : fault;
	}

	private String show(String childRef, Typed typed, List<Fault> faults, Model page) {
		this.child.show(page, childRef, typed, faults);
		return "end-care";
	}

}
