package org.iroengine.allocation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.web.CurrentUser;

/**
 * What follows an allocation: the child comes to know the IRO, and the case system does.
 * An introduction has the number of its allocation.
 */
@Component
public class Introductions {

	/** The rule for the officer. */
	public static final String INTRODUCE = "introduce-iro";

	/** The rule for business support. */
	public static final String ENTER = "enter-iro";

	private final AllocationRecords allocations;

	private final IntroductionRecords records;

	private final Deadlines deadlines;

	private final AllocationNews news;

	private final Clock clock;

	Introductions(AllocationRecords allocations, IntroductionRecords records, Deadlines deadlines, AllocationNews news,
			Clock clock) {
		this.allocations = allocations;
		this.records = records;
		this.deadlines = deadlines;
		this.news = news;
		this.clock = clock;
	}

	/** Starts both clocks of an allocation. */
	@Transactional
	public void begin(long id) {
		Allocation allocation = this.allocations.get(id);
		this.records.add(id);
		List.of(INTRODUCE, ENTER)
			.forEach((rule) -> this.deadlines.start(rule, subject(allocation), allocation.allocatedAt()));
	}

	/**
	 * Keeps how the child came to know the IRO; a card counts on the day it was given.
	 */
	@Transactional
	public void introduced(long id, Introduced how) {
		Allocation allocation = this.allocations.get(id);
		Instant now = this.clock.instant();
		this.records.introduced(id, how, now, CurrentUser.name());
		if (how.cardGivenOn() == null) {
			this.deadlines.notAchievable(subject(allocation), INTRODUCE, "not appropriate at this age");
		}
		else {
			this.deadlines.meet(subject(allocation), INTRODUCE, given(how, allocation, now), CurrentUser.name());
		}
		this.news.record("introduced", allocation,
				Map.of("card", how.cardGivenOn() != null, "leaflet", Boolean.TRUE.equals(how.leafletGiven())));
	}

	/** Keeps that the case system names the IRO. */
	@Transactional
	public void entered(long id) {
		Allocation allocation = this.allocations.get(id);
		this.records.entered(id, this.clock.instant(), CurrentUser.name());
		this.deadlines.meet(subject(allocation), ENTER, this.clock.instant(), CurrentUser.name());
		this.news.record("entered on the case system", allocation, Map.of());
	}

	/** Records that a date has passed; what was to be done still is. */
	@Transactional
	public void miss(long id, String rule) {
		this.deadlines.miss(subject(this.allocations.get(id)), rule);
	}

	/** Closes what is open for the period. */
	@Transactional
	public void drop(long periodId, String reason) {
		this.allocations.ofPeriod(periodId)
			.forEach((allocation) -> this.deadlines.notRequired(subject(allocation), reason));
	}

	/** The allocation that is introduced. */
	public Allocation allocation(long id) {
		return this.allocations.get(id);
	}

	/** The deadline of the officer or of business support. */
	public Deadline due(long id, String rule) {
		return this.deadlines.required(subject(this.allocations.get(id)), rule);
	}

	/**
	 * On the same day now, else at the beginning of the day, but not before the
	 * allocation.
	 */
	private static Instant given(Introduced how, Allocation allocation, Instant now) {
		Instant day = LondonTime.startOf(how.cardGivenOn());
		Instant told = LondonTime.date(now).equals(how.cardGivenOn()) ? now : day;
		return told.isBefore(allocation.allocatedAt()) ? allocation.allocatedAt() : told;
	}

	private static Subject subject(Allocation allocation) {
		return new Subject("introduction", allocation.id(), allocation.childRef());
	}

}
