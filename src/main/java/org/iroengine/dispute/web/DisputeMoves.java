package org.iroengine.dispute.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.dispute.DisputeFile;
import org.iroengine.dispute.FollowUp;
import org.iroengine.dispute.FollowUps;
import org.iroengine.dispute.FormalNow;
import org.iroengine.dispute.IroMoves;
import org.iroengine.dispute.Promises;
import org.iroengine.dispute.WrittenPromise;
import org.iroengine.dispute.web.DisputeSheet.Asked;
import org.iroengine.dispute.web.DisputeSheet.Turned;
import org.iroengine.web.Problems.Fault;

/** What the IRO does with a dispute on its page; nobody else may. */
@Controller
@RequestMapping(DisputePages.PATH + "/{reference}")
@PreAuthorize("hasAuthority('iro')")
class DisputeMoves {

	private final DisputeSheet sheet;

	private final FormalNow formal;

	private final IroMoves moves;

	private final FollowUps followUps;

	private final Promises promises;

	DisputeMoves(DisputeSheet sheet, FormalNow formal, IroMoves moves, FollowUps followUps, Promises promises) {
		this.sheet = sheet;
		this.formal = formal;
		this.moves = moves;
		this.followUps = followUps;
		this.promises = promises;
	}

	@PostMapping("/formal")
	String makeFormal(@PathVariable String reference, Model page, RedirectAttributes next,
			HttpServletResponse response) {
		DisputeFile file = this.sheet.find(reference);
		List<Fault> faults = this.formal.begin(file.dispute().id());
		return this.sheet.answer(file, new Asked("formal", Map.of(), "The dispute is formal now."), faults,
				new Turned(page, next, response));
	}

	@PostMapping("/higher")
	String goHigher(@PathVariable String reference, @RequestParam(required = false) Integer level,
			@RequestParam(defaultValue = "") String reason, Model page, RedirectAttributes next,
			HttpServletResponse response) {
		DisputeFile file = this.sheet.find(reference);
		List<Fault> faults = this.moves.goHigher(file.dispute().id(), level, Words.typed(reason));
		Map<String, String> typed = Map.of("higher-level", (level != null) ? level.toString() : "", "higher-reason",
				reason);
		return this.sheet.answer(file,
				new Asked("higher", typed, "The dispute has gone higher: the ladder says who has it now."), faults,
				new Turned(page, next, response));
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable String reference, @RequestParam(defaultValue = "") String reason, Model page,
			RedirectAttributes next, HttpServletResponse response) {
		DisputeFile file = this.sheet.find(reference);
		List<Fault> faults = this.moves.withdraw(file.dispute().id(), Words.typed(reason));
		return this.sheet.answer(file,
				new Asked("withdraw", Map.of("withdraw-reason", reason), "The dispute is withdrawn."), faults,
				new Turned(page, next, response));
	}

	@PostMapping("/cafcass")
	String refer(@PathVariable String reference, @RequestParam(defaultValue = "") String words, Model page,
			RedirectAttributes next, HttpServletResponse response) {
		DisputeFile file = this.sheet.find(reference);
		List<Fault> faults = this.followUps.seekAdvice(file.dispute().id(), FollowUp.Kind.CAFCASS, Words.typed(words));
		return this.sheet.answer(file,
				new Asked("cafcass", Map.of("cafcass-words", words),
						"The referral to Cafcass is recorded. No clock of the dispute has stopped."),
				faults, new Turned(page, next, response));
	}

	@PostMapping("/advice")
	String askForAdvice(@PathVariable String reference, @RequestParam(defaultValue = "") String words, Model page,
			RedirectAttributes next, HttpServletResponse response) {
		DisputeFile file = this.sheet.find(reference);
		List<Fault> faults = this.followUps.seekAdvice(file.dispute().id(), FollowUp.Kind.LEGAL_ADVICE,
				Words.typed(words));
		return this.sheet.answer(file,
				new Asked("advice", Map.of("advice-words", words),
						"Legal advice is asked for. No clock of the dispute has stopped."),
				faults, new Turned(page, next, response));
	}

	@PostMapping("/promise")
	String promise(@PathVariable String reference, WrittenPromise written, Model page, RedirectAttributes next,
			HttpServletResponse response) {
		DisputeFile file = this.sheet.find(reference);
		List<Fault> faults = this.promises.record(file.dispute().id(), written);
		Map<String, String> typed = Map.of("promise-action", Objects.requireNonNullElse(written.action(), ""),
				"promise-owner", Objects.requireNonNullElse(written.owner(), ""), "promise-by",
				Objects.requireNonNullElse(written.by(), ""));
		return this.sheet.answer(file, new Asked("promise", typed, "The promised action is recorded and followed up."),
				faults, new Turned(page, next, response));
	}

}
