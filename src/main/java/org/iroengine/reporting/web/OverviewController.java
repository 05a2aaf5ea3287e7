package org.iroengine.reporting.web;

import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.reporting.Figure;
import org.iroengine.reporting.Overview;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.UserGroup;

/** {@code /api/overview}: how the service stands, for those who watch it in Cockpit. */
@RestController
@PreAuthorize("hasAnyAuthority('iro-manager', 'safeguarding-head', 'admin')")
class OverviewController {

	private final Overview overview;

	OverviewController(Overview overview) {
		this.overview = overview;
	}

	@GetMapping("/api/overview")
	List<Figure> now() {
		boolean runsTheService = CurrentUser.groups().contains(UserGroup.IRO_MANAGER.id())
				|| CurrentUser.groups().contains(UserGroup.SAFEGUARDING_HEAD.id());
		return runsTheService ? this.overview.ofTheService() : this.overview.ofTheEngine();
	}

}
