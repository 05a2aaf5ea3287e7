package org.iroengine.care.web;

import java.util.Comparator;
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

import org.iroengine.care.Change;
import org.iroengine.care.ChangeKind;
import org.iroengine.care.ChangeSaved;
import org.iroengine.care.Changes;
import org.iroengine.care.LegalStatus;
import org.iroengine.care.WrittenChange;
import org.iroengine.web.Problems.Fault;

/** The page on which changes of circumstances are read and recorded. */
@Controller
@RequestMapping("/children/{childRef}/changes")
@PreAuthorize(CircumstancesPage.MAY_RECORD)
class CircumstancesPage {

	/** Everybody who works with children; about their own only, where that is asked. */
	static final String MAY_RECORD = "hasAnyAuthority('service-account', 'iro-manager', 'business-support', 'iro', "
			+ "'social-worker', 'team-manager')";

	private final Changes changes;

	private final ChildPage child;

	CircumstancesPage(Changes changes, ChildPage child) {
		this.changes = changes;
		this.child = child;
	}

	/** What was typed. */
	record Typed(String kind, String date, String legalStatus, String note) {

		WrittenChange change() {
			return new WrittenChange(this.kind, ChildPage.text(this.date), ChildPage.text(this.legalStatus),
					ChildPage.text(this.note));
		}
	}

	@GetMapping
	String form(@PathVariable String childRef, Model page) {
		return show(childRef, new Typed(null, null, null, null), List.of(), page);
	}

	@PostMapping
	String record(@PathVariable String childRef, @ModelAttribute Typed typed, Model page,
			HttpServletResponse response) {
		show(childRef, typed, List.of(), page);
		ChangeSaved saved = this.changes.record(childRef, typed.change());
		if (saved instanceof ChangeSaved.Refused refused) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return show(childRef, typed, refused.faults(), page);
		}
		if (saved instanceof ChangeSaved.NotInCare) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			page.addAttribute("refusal", "The child has no open period of care. Nothing was changed.");
			return "changes";
		}
		return "redirect:/children/{childRef}/changes?recorded";
	}

	private String show(String childRef, Typed typed, List<Fault> faults, Model page) {
		this.child.show(page, childRef, typed, faults);
		page.addAttribute("kinds", ChangeKind.values())
			.addAttribute("statuses", LegalStatus.values())
			.addAttribute("changes",
					this.changes.ofChild(childRef)
						.stream()
						.sorted(Comparator.comparing(Change::on).thenComparing(Change::id).reversed())
						.toList());
		return "changes";
	}

}
