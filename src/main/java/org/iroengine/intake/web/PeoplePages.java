package org.iroengine.intake.web;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.intake.PasswordLinks;
import org.iroengine.intake.PasswordSending;
import org.iroengine.intake.PersonAccount;
import org.iroengine.intake.PersonAccounts;
import org.iroengine.web.CurrentUser;

/**
 * The administrator's page of people: who can sign in, and links for those who cannot.
 */
@Controller
@RequestMapping("/people")
@PreAuthorize("hasAuthority('admin')")
class PeoplePages {

	private final PersonAccounts accounts;

	private final PasswordLinks links;

	PeoplePages(PersonAccounts accounts, PasswordLinks links) {
		this.accounts = accounts;
		this.links = links;
	}

	@GetMapping
	String people(Model page) {
		List<PersonAccount> all = this.accounts.all();
		page.addAttribute("user", CurrentUser.name());
		page.addAttribute("accounts", all);
		page.addAttribute("waiting", all.stream().filter(PersonAccount::needsLink).count());
		return "people";
	}

	@PostMapping("/{id}/password-link")
	String sendTo(@PathVariable String id, RedirectAttributes next) {
		next.addFlashAttribute("notice",
				this.links.send(id)
					.map(PeoplePages::notice)
					.orElse("Nobody with the user name %s is known.".formatted(id)));
		return "redirect:/people";
	}

	@PostMapping("/password-links")
	String sendToAll(RedirectAttributes next) {
		List<PasswordSending> all = this.links.sendToAll();
		long sent = all.stream().filter(PasswordSending.Sent.class::isInstance).count();
		String others = all.stream()
			.filter(PasswordSending.Refused.class::isInstance)
			.map(PeoplePages::notice)
			.collect(Collectors.joining(" "));
		next.addFlashAttribute("notice", "Links are on their way to %d people. %s".formatted(sent, others));
		return "redirect:/people";
	}

	private static String notice(PasswordSending sending) {
		return (sending instanceof PasswordSending.Refused refused)
				? "No link for %s: %s".formatted(refused.person(), refused.reason())
				: "A link is on its way to %s.".formatted(((PasswordSending.Sent) sending).person());
	}

}
