package org.iroengine.dispute.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.dispute.CarryingOn;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeFile;
import org.iroengine.dispute.DisputeFiles;
import org.iroengine.dispute.DisputeNotes;
import org.iroengine.dispute.DisputeSight;
import org.iroengine.dispute.Extension;
import org.iroengine.dispute.Extensions;
import org.iroengine.dispute.FollowUps;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.UserGroup;

/** The page of one dispute, for whoever looks at it. */
@Component
class DisputeSheet {

	private final DisputeFiles files;

	private final DisputeNotes notes;

	private final FollowUps followUps;

	private final Extensions extensions;

	private final CarryingOn carryingOn;

	DisputeSheet(DisputeFiles files, DisputeNotes notes, FollowUps followUps, Extensions extensions,
			CarryingOn carryingOn) {
		this.files = files;
		this.notes = notes;
		this.followUps = followUps;
		this.extensions = extensions;
		this.carryingOn = carryingOn;
	}

	/** What may be read; not found for whoever may not know of it. */
	DisputeFile find(String reference) {
		return this.files.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/**
	 * @param typed what was typed, by the id of its field
	 */
	String show(DisputeFile file, Map<String, String> typed, List<Fault> faults, Model page) {
		Dispute dispute = file.dispute();
		Extension proposal = this.extensions.open(dispute.id()).orElse(null);
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("mayList", DisputeReaders.mayList())
			.addAttribute("dispute", ShownDispute.of(file))
			.addAttribute("rungs", Rung.all(file))
			.addAttribute("may", May.of(file, CurrentUser.name(), proposal != null))
			.addAttribute("proposal", file.sight().ofReplies() ? ShownDispute.proposal(proposal) : null)
			.addAttribute("followUps", followUps(file))
			.addAttribute("mayComment", CurrentUser.groups().contains(UserGroup.IRO_MANAGER.id()))
			.addAttribute("officers", this.carryingOn.choices(dispute).orElse(null))
			.addAttribute("mayReadNotes", this.notes.mayRead(dispute))
			.addAttribute("mayNote", this.notes.mayWrite(dispute))
			.addAttribute("notes", this.notes.read(dispute).stream().map(ShownDispute::note).toList())
			.addAttribute("typed", typed)
			.addAttribute("faults", faults);
		return "dispute";
	}

	/**
	 * Back to the page with a word of what was done, or the page again with its faults.
	 */
	String answer(DisputeFile file, Asked asked, List<Fault> faults, Turned turned) {
		if (faults.isEmpty()) {
			turned.next().addFlashAttribute("notice", asked.done());
			return "redirect:%s/%s".formatted(DisputePages.PATH, file.dispute().reference());
		}
		turned.response().setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		return show(find(file.dispute().reference()), asked.typed(),
				faults.stream().map((fault) -> asked.placed(fault)).toList(), turned.page());
	}

	private List<ShownDispute.Line> followUps(DisputeFile file) {
		return this.followUps.of(file.dispute().id())
			.stream()
			.filter((one) -> file.sight() == DisputeSight.WHOLE
					|| file.sight() == DisputeSight.ASKED && !one.isAdvice())
			.map((one) -> ShownDispute.followUp(one, this.followUps.due(one.id()).explanation()))
			.toList();
	}

	/**
	 * What somebody asked for in one of the page's forms.
	 *
	 * @param form the beginning of the ids of its fields
	 * @param done what is said where it is done
	 */
	record Asked(String form, Map<String, String> typed, String done) {

		Fault placed(Fault fault) {
			boolean field = this.typed.containsKey(this.form + "-" + fault.field());
			return new Fault(field ? this.form + "-" + fault.field() : "main", fault.message());
		}

	}

	/** Where an answer goes. */
	record Turned(Model page, RedirectAttributes next, HttpServletResponse response) {
	}

}
