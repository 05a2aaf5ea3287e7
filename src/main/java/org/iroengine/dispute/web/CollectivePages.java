package org.iroengine.dispute.web;

import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

import org.iroengine.dispute.CollectiveCase;
import org.iroengine.dispute.CollectiveConcern;
import org.iroengine.dispute.CollectiveConcerns;
import org.iroengine.dispute.CollectiveView;
import org.iroengine.dispute.CollectiveViews;
import org.iroengine.dispute.DisputeFiles;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.UserGroup;

/**
 * {@code /collective-concerns}: those that are offered, sent and answered, and each with
 * its cases.
 */
@Controller
@RequestMapping("/collective-concerns")
class CollectivePages {

	private final CollectiveConcerns concerns;

	private final CollectiveViews views;

	private final DisputeFiles disputes;

	CollectivePages(CollectiveConcerns concerns, CollectiveViews views, DisputeFiles disputes) {
		this.concerns = concerns;
		this.views = views;
		this.disputes = disputes;
	}

	@GetMapping
	@PreAuthorize("hasAuthority('iro-manager')")
	String list(Model page) {
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("rows",
					this.concerns.all().stream().map((concern) -> ShownCollective.of(concern, this.views)).toList());
		return "collective-concerns";
	}

	/** For the IRO manager, and for whoever was asked. */
	@GetMapping("/{id}")
	String one(@PathVariable long id, Model page) {
		CollectiveConcern concern = this.concerns.find(id)
			.filter(CollectivePages::mayRead)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		CollectiveView view = this.views.of(id);
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("manages", manages())
			.addAttribute("concern", ShownCollective.of(concern, this.views))
			.addAttribute("view", view)
			.addAttribute("open",
					view.cases()
						.stream()
						.map(CollectiveCase::reference)
						.filter(this.disputes::mayOpen)
						.collect(Collectors.toSet()));
		return "collective-concern";
	}

	private static boolean mayRead(CollectiveConcern concern) {
		return manages() || CurrentUser.name().equals(concern.responder());
	}

	private static boolean manages() {
		return CurrentUser.groups().contains(UserGroup.IRO_MANAGER.id());
	}

}
