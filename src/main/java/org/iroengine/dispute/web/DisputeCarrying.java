package org.iroengine.dispute.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.dispute.CarryingOn;
import org.iroengine.dispute.DisputeFile;
import org.iroengine.dispute.web.DisputeSheet.Asked;
import org.iroengine.dispute.web.DisputeSheet.Turned;
import org.iroengine.web.Problems.Fault;

/** The IRO manager names who carries a dispute on whose IRO has left after care. */
@Controller
class DisputeCarrying {

	private final DisputeSheet sheet;

	private final CarryingOn carryingOn;

	DisputeCarrying(DisputeSheet sheet, CarryingOn carryingOn) {
		this.sheet = sheet;
		this.carryingOn = carryingOn;
	}

	@PostMapping(DisputePages.PATH + "/{reference}/officer")
	@PreAuthorize("hasAuthority('iro-manager')")
	String name(@PathVariable String reference, @RequestParam(defaultValue = "") String officer, Model page,
			RedirectAttributes next, HttpServletResponse response) {
		DisputeFile file = this.sheet.find(reference);
		String named = Words.typed(officer);
		List<Fault> faults = this.carryingOn.name(file.dispute().childRef(), named);
		return this.sheet.answer(file,
				new Asked("carrying", Map.of("carrying-officer", officer),
						"%s carries the child's open disputes on, and is told so.".formatted(named)),
				faults, new Turned(page, next, response));
	}

}
