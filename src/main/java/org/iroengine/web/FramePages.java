package org.iroengine.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page and the page people arrive at. */
@Controller
class FramePages {

	@GetMapping("/sign-in")
	String signIn() {
		return "sign-in";
	}

	@GetMapping("/")
	String home(Model page) {
		page.addAttribute("user", CurrentUser.name());
		page.addAttribute("groups", CurrentUser.groups());
		return "home";
	}

}
