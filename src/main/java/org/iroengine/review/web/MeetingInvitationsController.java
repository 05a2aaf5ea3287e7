package org.iroengine.review.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.calendar.LondonTime;
import org.iroengine.review.Addresses;
import org.iroengine.review.Channel;
import org.iroengine.review.Invitation;
import org.iroengine.review.InvitationDesk;
import org.iroengine.review.InvitationRounds;
import org.iroengine.review.Invitations;
import org.iroengine.review.Round;
import org.iroengine.review.Sending;
import org.iroengine.web.CurrentUser;

/** {@code /invitations/{meeting}}: everybody around the child of one meeting. */
@Controller
@RequestMapping(InvitationsController.PATH + "/{meetingId:\\d{1,18}}")
@PreAuthorize("hasAuthority('business-support')")
class MeetingInvitationsController {

	private final InvitationRounds rounds;

	private final InvitationDesk desk;

	private final Invitations invitations;

	private final Addresses addresses;

	private final Clock clock;

	MeetingInvitationsController(InvitationRounds rounds, InvitationDesk desk, Invitations invitations,
			Addresses addresses, Clock clock) {
		this.rounds = rounds;
		this.desk = desk;
		this.invitations = invitations;
		this.addresses = addresses;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@PathVariable long meetingId) {
		return page(meetingId, new InvitationForm(new LinkedMultiValueMap<>()));
	}

	/** Keeps how each invitation goes, and sends them where that is asked for. */
	@PostMapping("/choices")
	ModelAndView choose(@PathVariable long meetingId, @RequestParam MultiValueMap<String, String> fields,
			RedirectAttributes next) {
		InvitationForm form = new InvitationForm(fields);
		Map<Long, InvitationForm.Choice> chosen = form.choices(round(meetingId).invitees());
		if (!form.faults().isEmpty()) {
			return refused(meetingId, form);
		}
		chosen.forEach((id, choice) -> this.invitations.choose(meetingId, id, choice.channel(), choice.because()));
		if (!fields.containsKey("send")) {
			return done(meetingId, "What you chose is kept.", next);
		}
		Sending sending = this.desk.send(meetingId);
		if (sending instanceof Sending.Refused refused) {
			refused.reasons().forEach((why) -> form.fault("people", why));
			return refused(meetingId, form);
		}
		Sending.Sent sent = (Sending.Sent) sending;
		return done(meetingId, "%d by mail, %d to print and send on.".formatted(sent.mailed(), sent.printed()), next);
	}

	/** Records that printed invitations were sent on. */
	@PostMapping("/sent")
	ModelAndView sentOn(@PathVariable long meetingId, @RequestParam MultiValueMap<String, String> fields,
			RedirectAttributes next) {
		InvitationForm form = new InvitationForm(fields);
		List<Long> ticked = ticked(form, "sent");
		return form.faults().isEmpty() ? answer(meetingId, form, this.desk.sentOn(meetingId, ticked),
				"It is noted that they were sent on.", next) : refused(meetingId, form);
	}

	/** Keeps what became of consultation documents. */
	@PostMapping("/documents")
	ModelAndView back(@PathVariable long meetingId, @RequestParam MultiValueMap<String, String> fields,
			RedirectAttributes next) {
		InvitationForm form = new InvitationForm(fields);
		Map<Long, Invitation.Back> documents = form.documents(round(meetingId).awaited(),
				LondonTime.date(this.clock.instant()));
		return form.faults().isEmpty()
				? answer(meetingId, form, this.desk.back(meetingId, documents), "It is noted.", next)
				: refused(meetingId, form);
	}

	/** Records that people know that the meeting does not take place. */
	@PostMapping("/told")
	ModelAndView told(@PathVariable long meetingId, @RequestParam MultiValueMap<String, String> fields,
			RedirectAttributes next) {
		InvitationForm form = new InvitationForm(fields);
		List<Long> ticked = ticked(form, "told");
		return form.faults().isEmpty()
				? answer(meetingId, form, this.desk.called(meetingId, ticked), "It is noted that they know.", next)
				: refused(meetingId, form);
	}

	/** Records that people know that they are not asked any more. */
	@PostMapping("/left-out")
	ModelAndView leftOut(@PathVariable long meetingId, @RequestParam MultiValueMap<String, String> fields,
			RedirectAttributes next) {
		InvitationForm form = new InvitationForm(fields);
		List<Long> ticked = ticked(form, "told");
		return form.faults().isEmpty()
				? answer(meetingId, form, this.desk.toldLeftOut(meetingId, ticked), "It is noted that they know.", next)
				: refused(meetingId, form);
	}

	/** Asks the social worker for an address that is unknown or not safe. */
	@PostMapping("/address")
	ModelAndView ask(@PathVariable long meetingId, @RequestParam long participant, @RequestParam Addresses.Doubt doubt,
			RedirectAttributes next) {
		round(meetingId);
		this.addresses.ask(meetingId, participant, doubt);
		return done(meetingId, "The social worker is asked. Nothing is sent to this person meanwhile.", next);
	}

	private static List<Long> ticked(InvitationForm form, String field) {
		List<Long> ticked = form.ticked(field);
		if (ticked.isEmpty()) {
			form.fault("people", "Tick the people first. Nothing was changed.");
		}
		return ticked;
	}

	private ModelAndView answer(long meetingId, InvitationForm form, Optional<String> fault, String done,
			RedirectAttributes next) {
		fault.ifPresent((why) -> form.fault("people", why));
		return fault.isPresent() ? refused(meetingId, form) : done(meetingId, done, next);
	}

	private static ModelAndView done(long meetingId, String words, RedirectAttributes next) {
		next.addFlashAttribute("notice", words);
		return new ModelAndView("redirect:%s/%d".formatted(InvitationsController.PATH, meetingId));
	}

	private ModelAndView refused(long meetingId, InvitationForm form) {
		ModelAndView page = page(meetingId, form);
		page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
		return page;
	}

	private ModelAndView page(long meetingId, InvitationForm form) {
		Round round = round(meetingId);
		return new ModelAndView("invitations-of-meeting").addObject("round", round)
			.addObject("user", CurrentUser.name())
			.addObject("title", "Invitations: " + round.label())
			.addObject("form", form)
			.addObject("faults", form.faults())
			.addObject("channels", Channel.values());
	}

	private Round round(long meetingId) {
		return this.rounds.find(meetingId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
