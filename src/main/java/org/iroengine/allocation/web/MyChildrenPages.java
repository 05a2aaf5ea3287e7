package org.iroengine.allocation.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import org.iroengine.allocation.IntroductionCards;
import org.iroengine.allocation.MyChildren;
import org.iroengine.deadline.Timescales;
import org.iroengine.web.CurrentUser;

/** The children of the officer who has signed in, and the cards for them. */
@Controller
class MyChildrenPages {

	private final MyChildren children;

	private final IntroductionCards cards;

	private final Timescales timescales;

	private final Clock clock;

	MyChildrenPages(MyChildren children, IntroductionCards cards, Timescales timescales, Clock clock) {
		this.children = children;
		this.cards = cards;
		this.timescales = timescales;
		this.clock = clock;
	}

	@GetMapping("/my-children")
	@PreAuthorize("hasAuthority('iro')")
	String children(Model page) {
		Instant now = this.clock.instant();
		List<ShownMyChild> shown = this.children.of(CurrentUser.name())
			.stream()
			.map((child) -> ShownMyChild.of(child, this.timescales, now))
			.toList();
		page.addAttribute("user", CurrentUser.name()).addAttribute("children", shown);
		return "my-children";
	}

	/**
	 * The card to print; who may not open it hears the same as of one that is not there.
	 */
	@GetMapping("/allocations/{id}/card")
	@PreAuthorize("hasAnyAuthority('iro', 'iro-manager', 'business-support')")
	String card(@PathVariable long id, Model page) {
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("card",
					this.cards.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		return "introduction-card";
	}

}
