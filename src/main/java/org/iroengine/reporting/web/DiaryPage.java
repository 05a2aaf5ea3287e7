package org.iroengine.reporting.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.calendar.LondonTime;
import org.iroengine.reporting.DiaryAddress;
import org.iroengine.reporting.DiaryAddresses;
import org.iroengine.reporting.DiaryMeetings;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.WebProperties;

/** {@code /diary}: an officer makes and revokes the address of their diary. */
@Controller
@RequestMapping("/diary")
@PreAuthorize("hasAuthority('iro')")
class DiaryPage {

	private final DiaryAddresses addresses;

	private final WebProperties web;

	private final DiaryMeetings meetings;

	DiaryPage(DiaryAddresses addresses, WebProperties web, DiaryMeetings meetings) {
		this.addresses = addresses;
		this.web = web;
		this.meetings = meetings;
	}

	/** The page may show the address: no page that is opened from here may learn it. */
	@GetMapping
	String show(Model page, HttpServletResponse answer) {
		Optional<DiaryAddress> address = this.addresses.of(CurrentUser.name());
		answer.setHeader("Referrer-Policy", "no-referrer");
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("meetings", this.meetings.of(CurrentUser.name()))
			.addAttribute("made", address.map(DiaryAddress::madeAt).map(LondonTime::spoken).orElse(null))
			.addAttribute("fetched", address.map(DiaryAddress::fetchedAt).map(LondonTime::spoken).orElse(null));
		return "diary";
	}

	/** Answers with the address itself, so that it waits nowhere for a next request. */
	@PostMapping("/address")
	String make(Model page, HttpServletResponse answer) {
		page.addAttribute("address",
				"%s/diary/%s.ics".formatted(this.web.address(), this.addresses.make(CurrentUser.name())));
		return show(page, answer);
	}

	@PostMapping("/revoke")
	String revoke(RedirectAttributes next) {
		this.addresses.revoke(CurrentUser.name());
		next.addFlashAttribute("notice", "The address is revoked. Calendars that use it get nothing more.");
		return "redirect:/diary";
	}

}
