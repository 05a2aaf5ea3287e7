package org.iroengine.dispute.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.iroengine.calendar.LondonTime;
import org.iroengine.dispute.Basis;
import org.iroengine.dispute.ConcernsOfMine;
import org.iroengine.dispute.ConcernsOfMine.ConcernOfMine;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeReason;
import org.iroengine.dispute.DisputeReasons;
import org.iroengine.dispute.Ladders;
import org.iroengine.dispute.LeftDisputes;
import org.iroengine.dispute.OverTotal;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.people.Team;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.UserGroup;

/** What stands around the list of disputes: how it is narrowed, and what is suggested. */
@Component
class DisputeBoard {

	/** The words of the API, and what people read. */
	private static final Map<String, String> OVER = Arrays.stream(OverTotal.values())
		.filter((over) -> over.title() != null)
		.collect(Collectors.toMap(OverTotal::word, OverTotal::title));

	private final DisputeReasons reasons;

	private final Ladders ladders;

	private final People people;

	private final ConcernsOfMine concerns;

	private final LeftDisputes left;

	DisputeBoard(DisputeReasons reasons, Ladders ladders, People people, ConcernsOfMine concerns, LeftDisputes left) {
		this.reasons = reasons;
		this.ladders = ladders;
		this.people = people;
		this.concerns = concerns;
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
					this.reasons.all()
						.stream()
						.collect(Collectors.toMap(DisputeReason::id, DisputeReason::title, (one, other) -> one,
								LinkedHashMap::new)))
			.addAttribute("levels", this.ladders.current().levels())
			.addAttribute("teams", this.people.teams().stream().map(Team::id).sorted().toList())
			.addAttribute("iros", iros())
			.addAttribute("bases", Arrays.stream(Basis.values()).map(Basis::word).toList())
			.addAttribute("over", OVER);
		return "disputes";
	}

	/** For IRO managers, who name somebody. */
	private List<String> left() {
		return CurrentUser.groups().contains(UserGroup.IRO_MANAGER.id())
				? this.left.all().stream().map(Dispute::reference).toList() : List.of();
	}

	private List<String> iros() {
		return this.people.all()
			.stream()
			.filter((person) -> person.role() == UserGroup.IRO)
			.map(Person::id)
			.sorted()
			.toList();
	}

	private List<Suggested> suggested() {
		return this.concerns.list().stream().map(DisputeBoard::suggested).toList();
	}

	private static Suggested suggested(ConcernOfMine one) {
		return new Suggested(one.concern().id(), one.child(), one.concern().words(),
				LondonTime.spoken(LondonTime.date(one.concern().suggestedAt())));
	}

}
