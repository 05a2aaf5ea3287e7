package org.iroengine.reporting.web;

import java.util.Set;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.iroengine.reporting.Timelines;
import org.iroengine.review.ReviewSheets;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.UserGroup;

/** The page of one child, found by the reference. */
@Controller
class ChildPages {

	/** Who may change what is recorded, as the pages linked to ask again. */
	private static final Set<String> MAY_CHANGE = Set.of(UserGroup.IRO_MANAGER.id(), UserGroup.BUSINESS_SUPPORT.id());

	/** Who may read and record changes of circumstances, likewise. */
	private static final Set<String> MAY_RECORD = Set.of(UserGroup.IRO_MANAGER.id(), UserGroup.BUSINESS_SUPPORT.id(),
			UserGroup.IRO.id(), UserGroup.SOCIAL_WORKER.id(), UserGroup.TEAM_MANAGER.id());

	/** Who may record contacts with the child. */
	private static final Set<String> MAY_MEET = Set.of(UserGroup.IRO.id(), UserGroup.IRO_MANAGER.id());

	/** Who may move the meeting of a review. */
	private static final Set<String> MAY_MOVE = Set.of(UserGroup.IRO.id(), UserGroup.IRO_MANAGER.id(),
			UserGroup.BUSINESS_SUPPORT.id());

	private final Timelines timelines;

	private final ReviewSheets reviews;

	ChildPages(Timelines timelines, ReviewSheets reviews) {
		this.timelines = timelines;
		this.reviews = reviews;
	}

	/** Leads on to the child's page where there is one to see. */
	@GetMapping("/children")
	ModelAndView find(@RequestParam(defaultValue = "") String ref) {
		String written = ref.strip();
		if (written.isEmpty()) {
			return search(written, "Write a child's reference.", HttpStatus.OK);
		}
		return this.timelines.of(written)
			.map((found) -> new ModelAndView("redirect:/children/" + found.childRef()))
			.orElseGet(() -> hidden(written));
	}

	@GetMapping("/children/{childRef}")
	ModelAndView show(@PathVariable String childRef, Model page) {
		page.addAttribute("user", CurrentUser.name());
		page.addAttribute("mayChange", CurrentUser.groups().stream().anyMatch(MAY_CHANGE::contains));
		page.addAttribute("mayRecordChanges", CurrentUser.groups().stream().anyMatch(MAY_RECORD::contains));
		page.addAttribute("mayMeet", CurrentUser.groups().stream().anyMatch(MAY_MEET::contains));
		page.addAttribute("mayRaise", CurrentUser.groups().contains(UserGroup.IRO.id()));
		page.addAttribute("mayMove", CurrentUser.groups().stream().anyMatch(MAY_MOVE::contains));
		return this.timelines.of(childRef)
			.map((found) -> new ModelAndView("child").addObject("child", found)
				.addObject("reviews", this.reviews.of(childRef).stream().map(ShownSheet::of).toList()))
			.orElseGet(() -> hidden(childRef));
	}

	/** The same whether the child is unknown or hidden. */
	private static ModelAndView hidden(String ref) {
		return search(ref, "There is no child with this reference, or you may not see it. Look the reference up "
				+ "in the case system and write it again.", HttpStatus.NOT_FOUND);
	}

	private static ModelAndView search(String ref, String fault, HttpStatus status) {
		ModelAndView page = new ModelAndView("children").addObject("user", CurrentUser.name())
			.addObject("ref", ref)
			.addObject("fault", fault);
		page.setStatus(status);
		return page;
	}

}
