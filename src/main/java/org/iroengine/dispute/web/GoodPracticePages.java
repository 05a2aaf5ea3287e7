package org.iroengine.dispute.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.dispute.GoodPractice;
import org.iroengine.dispute.GoodPracticeSaved;
import org.iroengine.dispute.GoodPracticeTheme;
import org.iroengine.dispute.GoodPractices;
import org.iroengine.dispute.WrittenGoodPractice;
import org.iroengine.people.People;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.UserGroup;

/**
 * {@code /good-practice}: what the reader may see of it, and the form by which an IRO
 * acknowledges more.
 */
@Controller
@RequestMapping("/good-practice")
@PreAuthorize(GoodPracticePages.MAY_READ)
class GoodPracticePages {

	/** Whoever may write it or be told; each reads their own, as the list does. */
	static final String MAY_READ = "hasAnyAuthority('iro', 'iro-manager', 'safeguarding-head', 'social-worker', "
			+ "'team-manager', 'service-manager', 'head-of-service', 'assistant-director', 'director', "
			+ "'chief-executive')";

	private static final GoodPracticeQuery ALL = new GoodPracticeQuery(null, null, null, null, null);

	private final GoodPractices practices;

	private final People people;

	GoodPracticePages(GoodPractices practices, People people) {
		this.practices = practices;
		this.people = people;
	}

	@GetMapping
	String list(@ModelAttribute GoodPracticeQuery query, Model page, HttpServletResponse answer) {
		if (!query.faults().isEmpty()) {
			answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		}
		return show(page, query, new WrittenGoodPractice(query.child(), null, null), query.faults());
	}

	@PostMapping
	@PreAuthorize("hasAuthority('iro')")
	String acknowledge(@ModelAttribute WrittenGoodPractice typed, Model page, RedirectAttributes next,
			HttpServletResponse answer) {
		GoodPracticeSaved saved = this.practices.acknowledge(typed, CurrentUser.name());
		if (saved instanceof GoodPracticeSaved.Refused refused) {
			answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return show(page, ALL, typed, refused.faults());
		}
		next.addFlashAttribute("notice",
				"The good practice for %s is acknowledged. The worker and the manager are told in working hours."
					.formatted(typed.childRef().strip()));
		return "redirect:/good-practice";
	}

	private String show(Model page, GoodPracticeQuery query, WrittenGoodPractice typed, List<Fault> faults) {
		List<GoodPractice> rows = this.practices.list(query.filter());
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("rows", rows)
			.addAttribute("counts", GoodPracticeCount.of(rows))
			.addAttribute("query", query)
			.addAttribute("typed", typed)
			.addAttribute("faults", faults)
			.addAttribute("themes", GoodPracticeTheme.values())
			.addAttribute("teams", this.people.teams())
			.addAttribute("writes", CurrentUser.groups().contains(UserGroup.IRO.id()));
		return "good-practice";
	}

}
