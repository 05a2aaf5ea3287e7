package org.iroengine.care.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

import org.iroengine.care.Care;
import org.iroengine.care.CareHistory;
import org.iroengine.care.Outcome;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.care.RecordedPeriod;
import org.iroengine.web.ChildAccess;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/** What the pages that change a child's period of care have in common. */
@Component
class ChildPage {

	private final Care care;

	private final CareHistory history;

	private final ChildAccess access;

	ChildPage(Care care, CareHistory history, ChildAccess access) {
		this.care = care;
		this.history = history;
		this.access = access;
	}

	/**
	 * Shows the child and the latest period, what was typed and what is wrong with it.
	 */
	void show(Model page, String childRef, Object typed, List<Fault> faults) {
		if (!this.access.exists(childRef) || !this.access.mayRead(childRef)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		List<PeriodOfCare> periods = this.care.periods(childRef);
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("childRef", childRef)
			.addAttribute("child", this.care.child(childRef).orElseThrow().label())
			.addAttribute("period", periods.isEmpty() ? null : ShownPeriod.of(periods.get(periods.size() - 1)))
			.addAttribute("last", last(childRef))
			.addAttribute("typed", typed)
			.addAttribute("faults", faults);
	}

	/** How the latest record stands, also where it no longer counts. */
	private String last(String childRef) {
		List<RecordedPeriod> all = this.history.periods(childRef);
		Outcome outcome = all.isEmpty() ? null : all.get(all.size() - 1).outcome();
		return (outcome != null) ? outcome.why() : null;
	}

	/** What was typed, or null where the field was left empty. */
	static String text(String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

	/** A date, and a time where one was typed, as one text. */
	static String moment(String date, String time) {
		return (text(time) == null) ? text(date) : "%sT%s".formatted(text(date), text(time));
	}

	/**
	 * A period in words.
	 *
	 * @param ended null while it is open
	 */
	record ShownPeriod(String began, boolean timeKnown, String ended) {

		static ShownPeriod of(PeriodOfCare period) {
			return new ShownPeriod(Words.moment(period.becameLookedAfterAt()), period.timeKnown(),
					(period.endedAt() != null) ? Words.moment(period.endedAt()) : null);
		}
	}

}
