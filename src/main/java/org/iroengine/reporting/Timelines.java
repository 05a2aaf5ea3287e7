package org.iroengine.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.reporting.Timeline.Entry;
import org.iroengine.web.ChildAccess;

/** Puts a child's timeline together from what every capability knows. */
@Component
public class Timelines {

	private static final Comparator<Entry> BY_TIME = Comparator.comparing(Entry::at);

	private final Care care;

	private final ChildAccess access;

	private final OfficersOfAChild officers;

	private final List<TimelinePart> parts;

	private final Clock clock;

	Timelines(Care care, ChildAccess access, OfficersOfAChild officers, List<TimelinePart> parts, Clock clock) {
		this.care = care;
		this.access = access;
		this.officers = officers;
		this.parts = parts;
		this.clock = clock;
	}

	/**
	 * The child's timeline; empty where there is no such child or the signed-in user may
	 * not read about it.
	 */
	@Transactional(readOnly = true)
	public Optional<Timeline> of(String childRef) {
		return this.care.child(childRef).filter((child) -> this.access.mayRead(child.childRef())).map(this::timeline);
	}

	private Timeline timeline(Child child) {
		String childRef = child.childRef();
		List<Entry> all = this.parts.stream().flatMap((part) -> part.of(childRef)).toList();
		return new Timeline(childRef, child.label(), age(child.dateOfBirth()),
				this.care.openPeriod(childRef).isPresent(), standing(this.care.periods(childRef)),
				this.officers.current(childRef), this.officers.earlier(childRef),
				all.stream().filter(Entry::open).sorted(BY_TIME).toList(),
				all.stream().filter((entry) -> !entry.open()).sorted(BY_TIME.reversed()).toList());
	}

	private String age(LocalDate birth) {
		Period age = Period.between(birth, LondonTime.date(this.clock.instant()));
		return (age.toTotalMonths() < 24) ? Words.counted(age.toTotalMonths(), "month")
				: Words.counted(age.getYears(), "year");
	}

	private static String standing(List<PeriodOfCare> periods) {
		if (periods.isEmpty()) {
			return "Not looked after";
		}
		PeriodOfCare last = periods.get(periods.size() - 1);
		return (last.endedAt() != null) ? "Not looked after since " + LondonTime.spoken(last.endedAt())
				: "Looked after since " + CareEntries.start(last);
	}

}
