package org.iroengine.care.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.iroengine.care.CorrectedStart;
import org.iroengine.care.StartCorrection;
import org.iroengine.care.StartCorrections;
import org.iroengine.deadline.Timescales;
import org.iroengine.web.Problems.Fault;

/**
 * The page on which the start of a period of care is corrected: seen first, then
 * confirmed.
 */
@Controller
@RequestMapping("/children/{childRef}/start")
@PreAuthorize("hasAnyAuthority('iro-manager', 'business-support')")
class StartPages {

	private static final Typed NOTHING = new Typed(null, null, null, null);

	private final StartCorrections corrections;

	private final Timescales timescales;

	private final ChildPage child;

	StartPages(StartCorrections corrections, Timescales timescales, ChildPage child) {
		this.corrections = corrections;
		this.timescales = timescales;
		this.child = child;
	}

	/** What was typed. */
	record Typed(String date, String time, String reason, String fingerprint) {

		CorrectedStart start() {
			return new CorrectedStart(ChildPage.moment(this.date, this.time), this.reason, this.fingerprint);
		}
	}

	@GetMapping
	String form(@PathVariable String childRef, Model page) {
		this.child.show(page, childRef, NOTHING, List.of());
		return "correct-start";
	}

	@PostMapping("/check")
	String check(@PathVariable String childRef, @ModelAttribute Typed typed, Model page, HttpServletResponse response) {
		this.child.show(page, childRef, typed, List.of());
		return answer(this.corrections.preview(childRef, typed.start().becameLookedAfterAt()), page, response);
	}

	@PostMapping
	String correct(@PathVariable String childRef, @ModelAttribute Typed typed, Model page,
			HttpServletResponse response) {
		this.child.show(page, childRef, typed, List.of());
		try {
			return answer(this.corrections.correct(childRef, typed.start()), page, response);
		}
		catch (ConcurrencyFailureException ex) {
			return refused(ChangeWords.MEANWHILE, page, response);
		}
	}

	private String answer(StartCorrection correction, Model page, HttpServletResponse response) {
		if (correction instanceof StartCorrection.Corrected) {
			return "redirect:/children/{childRef}/start?corrected";
		}
		if (correction instanceof StartCorrection.Refused refused) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return faults(refused.faults(), page);
		}
		if (correction instanceof StartCorrection.ShownAnew anew) {
			show(anew.shown(), page);
			return refused(ChangeWords.SHOWN_ANEW, page, response);
		}
		return (correction instanceof StartCorrection.Shown shown) ? show(shown, page)
				: refused(ChangeWords.NOT_IN_CARE, page, response);
	}

	private String show(StartCorrection.Shown shown, Model page) {
		StartPreviewView preview = StartPreviewView.of(shown, this.timescales);
		page.addAttribute("preview", preview).addAttribute("moved", preview.inWords());
		return "correct-start";
	}

	private static String faults(List<Fault> faults, Model page) {
		page.addAttribute("faults",
				faults.stream()
					.map((fault) -> new Fault("reason".equals(fault.field()) ? "reason" : "date", fault.message()))
					.toList());
		return "correct-start";
	}

	private static String refused(String refusal, Model page, HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_CONFLICT);
		page.addAttribute("refusal", refusal);
		return "correct-start";
	}

}
