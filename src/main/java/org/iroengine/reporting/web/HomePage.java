package org.iroengine.reporting.web;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.iroengine.deadline.LateNow;
import org.iroengine.engine.TaskList;
import org.iroengine.engine.TaskLists;
import org.iroengine.reporting.LateWords;
import org.iroengine.web.Condition;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Place;
import org.iroengine.web.UserGroup;

/** The page people arrive at: what waits, what is late, where to go. */
@Controller
class HomePage {

	private static final Set<String> SEE_THE_LEDGER = Set.of(UserGroup.IRO_MANAGER.id(),
			UserGroup.SAFEGUARDING_HEAD.id());

	private static final Set<String> SEARCH = Set.of(UserGroup.IRO_MANAGER.id(), UserGroup.SAFEGUARDING_HEAD.id(),
			UserGroup.BUSINESS_SUPPORT.id());

	private final TaskLists lists;

	private final LateNow late;

	private final ObjectProvider<Place> places;

	private final ObjectProvider<Condition> conditions;

	HomePage(TaskLists lists, LateNow late, ObjectProvider<Place> places, ObjectProvider<Condition> conditions) {
		this.lists = lists;
		this.late = late;
		this.places = places;
		this.conditions = conditions;
	}

	@GetMapping("/")
	String home(Model page) {
		page.addAttribute("user", CurrentUser.name());
		addLists(page, this.lists.of(CurrentUser.name(), 1));
		page.addAttribute("places", this.places.orderedStream().filter(HomePage::isOpen).toList());
		page.addAttribute("search", !Collections.disjoint(CurrentUser.groups(), SEARCH));
		if (!Collections.disjoint(CurrentUser.groups(), SEE_THE_LEDGER)) {
			page.addAttribute("ledger",
					this.late.find().map((found) -> LateWords.late(found.count(), found.since())).orElse("nothing"));
		}
		if (CurrentUser.groups().contains(UserGroup.ADMIN.id())) {
			page.addAttribute("conditions", this.conditions.orderedStream().map(Condition::now).toList());
		}
		return "home";
	}

	private static void addLists(Model page, List<TaskList> lists) {
		Map<Boolean, List<TaskList>> byWaiting = lists.stream()
			.collect(Collectors.partitioningBy((list) -> list.count() > 0));
		page.addAttribute("waiting", byWaiting.get(true).stream().map(WaitingList::of).toList());
		page.addAttribute("quiet", byWaiting.get(false).stream().map(TaskList::name).collect(Collectors.joining(", ")));
	}

	private static boolean isOpen(Place place) {
		return place.groups().stream().map(UserGroup::id).anyMatch(CurrentUser.groups()::contains);
	}

}
