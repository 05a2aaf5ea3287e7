package org.iroengine.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.deadline.Deadline;
import org.iroengine.web.CurrentUser;

/** The meetings of reviews, with the clocks that count back from each. */
@Component
@Transactional
public class Meetings {

	private final MeetingTable table;

	private final MeetingClocks clocks;

	private final Audit audit;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	Meetings(MeetingTable table, MeetingClocks clocks, Audit audit, Clock clock, ApplicationEventPublisher news) {
		this.table = table;
		this.clocks = clocks;
		this.audit = audit;
		this.clock = clock;
		this.news = news;
	}

	/**
	 * Asks for a meeting, to be booked.
	 * @param part 1 or 2
	 * @param atOnce whether its checklist goes out as soon as it is booked
	 */
	public Meeting want(Review review, int part, boolean atOnce) {
		Meeting wanted = this.table.get(this.table.add(review, part, atOnce));
		record("wanted", wanted, Map.of("reviewId", review.id(), "part", part));
		this.news.publishEvent(new MeetingWanted(wanted.id(), review.id(), review.childRef()));
		return wanted;
	}

	/** Gives a wanted meeting its date; the clocks before it start. */
	public Meeting book(long id, Booking booking) {
		this.table.book(id, booking, 0, this.clock.instant(), CurrentUser.name());
		Meeting booked = this.table.get(id);
		this.clocks.start(booked);
		record("booked", booked, facts(booking));
		this.news.publishEvent(new MeetingBooked(id, booked.reviewId(), booked.childRef()));
		return booked;
	}

	/** Gives a booked meeting another date or place; clocks, timers and tasks follow. */
	public Meeting move(long id, Booking booking) {
		Meeting before = this.table.hold(id);
		this.table.book(id, booking, before.revision() + 1, this.clock.instant(), CurrentUser.name());
		Meeting after = this.table.get(id);
		this.clocks.move(before, after);
		record("moved", after, facts(booking));
		this.news.publishEvent(new MeetingMoved(id, after.reviewId(), after.childRef()));
		return after;
	}

	/**
	 * Closes a meeting; clocks before it that are still open are not required.
	 * @param reason why it was adjourned, stood down or dropped; null where it was held
	 */
	public void close(long id, MeetingState state, String reason) {
		Meeting meeting = this.table.hold(id);
		this.table.close(id, state, reason, this.clock.instant());
		this.clocks.drop(meeting, state.name().toLowerCase().replace('_', ' '));
		record(state.name().toLowerCase().replace('_', ' '), meeting, Map.of());
		this.news.publishEvent(new MeetingClosed(id, meeting.reviewId(), meeting.childRef(), state));
	}

	/** The meeting with the id; it must exist. */
	@Transactional(readOnly = true)
	public Meeting get(long id) {
		return this.table.get(id);
	}

	/** The same, where there is one. */
	@Transactional(readOnly = true)
	public Optional<Meeting> find(long id) {
		return this.table.find(id);
	}

	/** Whether it was closed before it was to begin. */
	@Transactional(readOnly = true)
	public boolean closedInTime(long id) {
		return this.table.closedInTime(id);
	}

	/** Every meeting of a review, in the order they were asked for. */
	@Transactional(readOnly = true)
	public List<Meeting> of(long reviewId) {
		return this.table.of(reviewId);
	}

	/** The one that is wanted or booked; held until the transaction ends. */
	public Optional<Meeting> open(long reviewId) {
		return this.table.open(reviewId);
	}

	/** Those of a child that are booked. */
	@Transactional(readOnly = true)
	public List<Meeting> bookedOf(String childRef) {
		return this.table.bookedOf(childRef);
	}

	/** The booked ones that begin within a time, the end excluded, earliest first. */
	@Transactional(readOnly = true)
	public List<Meeting> booked(Instant from, Instant to) {
		return this.table.booked(from, to);
	}

	/** A clock that counts back from the meeting; it must be booked. */
	@Transactional(readOnly = true)
	public Deadline due(long id, String rule) {
		return this.clocks.required(this.table.get(id), rule);
	}

	/** No address and no reason in words. */
	private static Map<String, Object> facts(Booking booking) {
		return Map.of("startsAt", booking.startsAt().toString(), "venueCategory", booking.category().name(), "late",
				booking.lateBecause() != null);
	}

	private void record(String action, Meeting meeting, Map<String, ?> facts) {
		this.audit.record("meeting " + action, new AuditSubject("meeting", meeting.id(), meeting.childRef()), facts);
	}

}
