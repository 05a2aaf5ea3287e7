package org.iroengine.dispute.web;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.iroengine.allocation.MyChildren;
import org.iroengine.allocation.SuggestedConcern;
import org.iroengine.calendar.LondonTime;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeReason;
import org.iroengine.dispute.DisputeReasons;
import org.iroengine.dispute.Ladders;
import org.iroengine.dispute.LeftDisputes;
import org.iroengine.people.People;
import org.iroengine.people.Team;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.UserGroup;

/** What stands around the list of disputes: how it is narrowed, and what is suggested. */
@Component
class DisputeBoard {

	private final DisputeReasons reasons;

	private final Ladders ladders;

	private final People people;

	private final MyChildren children;

	private final LeftDisputes left;

	DisputeBoard(DisputeReasons reasons, Ladders ladders, People people, MyChildren children, LeftDisputes left) {
		this.reasons = reasons;
		this.ladders = ladders;
		this.people = people;
		this.children = children;
		this.left = left;
	}

	/** A suggested concern, one click from a dispute. */
	record Suggested(long id, String child, String words, String when) {
	}

	String show(Model page) {
		boolean officer = CurrentUser.groups().contains(UserGroup.IRO.id());
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("officer", officer)
			.addAttribute("suggested", officer ? suggested() : List.of())
			.addAttribute("left", left())
			.addAttribute("reasons",
					this.reasons.all().stream().collect(Collectors.toMap(DisputeReason::id, DisputeReason::title)))
			.addAttribute("levels", this.ladders.current().levels())
			.addAttribute("teams", this.people.teams().stream().map(Team::id).sorted().toList());
		return "disputes";
	}

	/** For IRO managers, who name somebody. */
	private List<String> left() {
		return CurrentUser.groups().contains(UserGroup.IRO_MANAGER.id())
				? this.left.all().stream().map(Dispute::reference).toList() : List.of();
	}

	private List<Suggested> suggested() {
		return this.children.of(CurrentUser.name())
			.stream()
			.flatMap((child) -> child.concerns().stream().map((concern) -> suggested(child.label(), concern)))
			.toList();
	}

	private static Suggested suggested(String child, SuggestedConcern concern) {
		return new Suggested(concern.id(), child, concern.words(),
				LondonTime.spoken(LondonTime.date(concern.suggestedAt())));
	}

}
