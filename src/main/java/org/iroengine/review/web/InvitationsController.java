package org.iroengine.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.review.InvitationDesk;
import org.iroengine.review.InvitationRounds;
import org.iroengine.review.InvitationSheets;
import org.iroengine.review.Round;
import org.iroengine.review.Sending;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/**
 * {@code /invitations}: business support sends invitations review by review, as many at
 * once as are ready.
 */
@Controller
@RequestMapping(InvitationsController.PATH)
@PreAuthorize("hasAuthority('business-support')")
class InvitationsController {

	static final String PATH = "/invitations";

	private static final Logger log = LoggerFactory.getLogger(InvitationsController.class);

	private static final String FAILED = "it failed here, and nothing of it was changed. Try it again; if that does not help, tell an administrator.";

	private final InvitationRounds rounds;

	private final InvitationDesk desk;

	private final InvitationSheets sheets;

	InvitationsController(InvitationRounds rounds, InvitationDesk desk, InvitationSheets sheets) {
		this.rounds = rounds;
		this.desk = desk;
		this.sheets = sheets;
	}

	@ModelAttribute
	void frame(Model page) {
		page.addAttribute("user", CurrentUser.name());
		page.addAttribute("title", "Invitations");
	}

	@GetMapping
	ModelAndView show() {
		return new ModelAndView("invitations").addObject("rounds", this.rounds.all()).addObject("faults", List.of());
	}

	@PostMapping(params = "send")
	ModelAndView send(@RequestParam(defaultValue = "") List<Long> meeting, RedirectAttributes next) {
		List<Fault> faults = new ArrayList<>();
		int mailed = 0;
		int printed = 0;
		for (long one : meeting) {
			Sending sending = tried(one, () -> this.desk.send(one), new Sending.Refused(List.of(FAILED)));
			if (sending instanceof Sending.Sent sent) {
				mailed += sent.mailed();
				printed += sent.printed();
			}
			else {
				refused(one, (Sending.Refused) sending, faults);
			}
		}
		return answer(meeting, faults, "Reviews: %d. By mail: %d. To print and send on: %d."
			.formatted(meeting.size() - faults.size(), mailed, printed), next);
	}

	@PostMapping(params = "sent-on")
	ModelAndView sentOn(@RequestParam(defaultValue = "") List<Long> meeting, RedirectAttributes next) {
		List<Fault> faults = new ArrayList<>();
		for (long one : meeting) {
			tried(one, () -> this.desk.sentOn(one, printed(one)), Optional.of(FAILED))
				.ifPresent((why) -> faults.add(fault(one, why)));
		}
		return answer(meeting, faults,
				"Reviews of which what was printed is sent on: %d.".formatted(meeting.size() - faults.size()), next);
	}

	/**
	 * Everything to print of the reviews that are ticked, each recipient on new sheets.
	 */
	@GetMapping("/print")
	ModelAndView print(@RequestParam(defaultValue = "") List<Long> meeting) {
		return new ModelAndView("invitation-sheets").addObject("all",
				meeting.stream().flatMap((one) -> this.sheets.of(one).stream()).toList());
	}

	private List<Long> printed(long meeting) {
		return this.rounds.find(meeting)
			.stream()
			.flatMap((round) -> round.printed().stream())
			.map((to) -> to.who().id())
			.toList();
	}

	/** What fails of one review keeps no other from going on. */
	private static <T> T tried(long meeting, Supplier<T> work, T failed) {
		try {
			return work.get();
		}
		catch (RuntimeException ex) {
			log.error("The invitations to meeting {} could not be worked on", meeting, ex);
			return failed;
		}
	}

	private void refused(long meeting, Sending.Refused refused, List<Fault> faults) {
		faults.add(fault(meeting, String.join(" ", refused.reasons())));
	}

	private Fault fault(long meeting, String why) {
		String label = this.rounds.find(meeting).map(Round::label).orElse("Row " + meeting);
		return new Fault("meeting-" + meeting, "%s: %s".formatted(label, why));
	}

	private ModelAndView answer(List<Long> meetings, List<Fault> faults, String done, RedirectAttributes next) {
		if (meetings.isEmpty()) {
			faults.add(new Fault("rounds", "Tick the reviews first. Nothing was changed."));
		}
		if (faults.isEmpty()) {
			next.addFlashAttribute("notice", done);
			return new ModelAndView("redirect:" + PATH);
		}
		ModelAndView page = show().addObject("faults", faults)
			.addObject("notice", (faults.size() < meetings.size()) ? done : null);
		page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
		return page;
	}

}
