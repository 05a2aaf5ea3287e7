package org.iroengine.review.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.iroengine.web.CurrentUser;

/**
 * Everything that is asked of whoever has signed in, child by child, what is overdue
 * first.
 */
@Component
class AskedBoard {

	private final AskedChecklists checklists;

	private final AskedTasks tasks;

	private final Clock clock;

	AskedBoard(AskedChecklists checklists, AskedTasks tasks, Clock clock) {
		this.checklists = checklists;
		this.tasks = tasks;
		this.clock = clock;
	}

	String show(Model page) {
		return show(page, null, null);
	}

	/** The same with what was typed and not taken; null where that is none. */
	String show(Model page, ShownChecklist checklist, ShownReport report) {
		String user = CurrentUser.name();
		List<ShownAsked> open = Stream
			.concat(this.checklists.open(user, checklist), this.tasks.open(user, this.clock.instant(), report))
			.sorted(Comparator.comparing(ShownAsked::overdue).reversed().thenComparing(ShownAsked::dueAt))
			.toList();
		page.addAttribute("user", user)
			.addAttribute("open", open)
			.addAttribute("late", open.stream().filter(ShownAsked::overdue).count())
			.addAttribute("children",
					open.stream()
						.collect(Collectors.groupingBy(ShownAsked::child, LinkedHashMap::new, Collectors.toList())))
			.addAttribute("back", this.checklists.back(user, checklist))
			.addAttribute("given", this.tasks.given(user, report))
			.addAttribute("refused", checklist)
			.addAttribute("refusedReport", report);
		return "asked-of-me";
	}

}
