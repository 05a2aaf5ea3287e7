package org.iroengine.intake.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.iroengine.engine.EngineUsers;
import org.iroengine.intake.PasswordLink;
import org.iroengine.intake.PasswordLinks;

/** The page behind a link to set a password; nobody needs to have signed in. */
@Controller
@RequestMapping("/set-password")
class SetPasswordPage {

	private final PasswordLinks links;

	SetPasswordPage(PasswordLinks links) {
		this.links = links;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "") String token, Model page, HttpServletResponse answer) {
		return page(this.links.find(token), token, page, answer);
	}

	@PostMapping
	String set(@RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String again, Model page, HttpServletResponse answer) {
		List<String> faults = faults(password, again);
		if (!faults.isEmpty()) {
			page.addAttribute("faults", faults);
			return page(this.links.find(token), token, page, answer);
		}
		PasswordLink link = this.links.use(token, password);
		return link.isGood() ? "redirect:/sign-in?password-set" : page(link, token, page, answer);
	}

	/** The address holds the token: no page that is opened from here may learn it. */
	private static String page(PasswordLink link, String token, Model page, HttpServletResponse answer) {
		answer.setHeader("Referrer-Policy", "no-referrer");
		page.addAttribute("link", link);
		page.addAttribute("token", token);
		page.addAttribute("least", EngineUsers.LEAST_PASSWORD_LENGTH);
		return "set-password";
	}

	private static List<String> faults(String password, String again) {
		return Stream
			.of((password.length() < EngineUsers.LEAST_PASSWORD_LENGTH)
					? "Choose a password of at least %d characters.".formatted(EngineUsers.LEAST_PASSWORD_LENGTH) : "",
					password.equals(again) ? "" : "The two passwords differ. Type the same one twice.")
			.filter((fault) -> !fault.isEmpty())
			.toList();
	}

}
