package org.iroengine.reporting.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.iroengine.reporting.LatePromises;
import org.iroengine.reporting.Overview;
import org.iroengine.web.CurrentUser;

/** Everything that is late now, for those who answer for the service. */
@Controller
class LatePage {

	private final LatePromises late;

	LatePage(LatePromises late) {
		this.late = late;
	}

	@GetMapping(Overview.LATE)
	@PreAuthorize("hasAnyAuthority('iro-manager', 'safeguarding-head')")
	String late(Model page) {
		page.addAttribute("user", CurrentUser.name());
		page.addAttribute("late", this.late.list());
		return "late";
	}

}
