package org.iroengine.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page. */
@Controller
class FramePages {

	@GetMapping("/sign-in")
	String signIn() {
		return "sign-in";
	}

}
