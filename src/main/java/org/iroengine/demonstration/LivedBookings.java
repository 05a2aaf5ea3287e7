package org.iroengine.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.iroengine.calendar.Calendars;
import org.iroengine.review.BookingFault;
import org.iroengine.review.Bookings;
import org.iroengine.review.VenueCategory;
import org.iroengine.review.WrittenBooking;

/** The IRO books meetings, at a time that is free. */
class LivedBookings implements LivedPart {

	private static final String TASK = "Task_BookTheReview";

	/**
	 * So many working days after a review the next is held, before six months are over.
	 */
	private static final int NEXT_REVIEW = 112;

	private static final long MINUTES = 45;

	private static final int TIMES = 9;

	private static final LocalTime FIRST_TIME = LocalTime.of(9, 15);

	private static final String VENUE = "Room 2 at the school (invented)";

	private static final String AWAY = "The school has no other day.";

	private final Bookings bookings;

	private final LivedTasks tasks;

	private final Calendars calendars;

	LivedBookings(Bookings bookings, LivedTasks tasks, Calendars calendars) {
		this.bookings = bookings;
		this.tasks = tasks;
		this.calendars = calendars;
	}

	@Override
	public Set<LivedStep> steps() {
		return Set.of(LivedStep.BOOKED, LivedStep.NEXT_BOOKED, LivedStep.BOOKED_AGAIN);
	}

	@Override
	public void live(LivedStep step, LivedChild child) {
		int days = switch (step) {
			case NEXT_BOOKED -> NEXT_REVIEW;
			case BOOKED_AGAIN -> LivedStep.NEXT_MEETING;
			default -> 0;
		};
		book(child, this.calendars.current().addWorkingDays(child.meetingOn(), days));
	}

	private void book(LivedChild child, LocalDate day) {
		long meeting = this.tasks.meeting(child).id();
		String time = IntStream.range(child.number(), child.number() + TIMES)
			.mapToObj((place) -> FIRST_TIME.plusMinutes(place % TIMES * MINUTES).toString())
			.filter((one) -> !faults(meeting, day, one).contains("time"))
			.findFirst()
			.orElseThrow();
		Map<String, Object> values = new HashMap<>(Map.of("offer", "other", "day", day.toString(), "time", time,
				"minutes", MINUTES, "venueCategory", VenueCategory.SCHOOL.name(), "venue", VENUE));
		if (faults(meeting, day, time).contains("awayBecause")) {
			values.put("awayBecause", AWAY);
		}
		this.tasks.ofOfficer(child, TASK, values);
	}

	/** The fields at fault. */
	private List<String> faults(long meeting, LocalDate day, String time) {
		return this.bookings
			.faults(meeting,
					new WrittenBooking(day.toString(), time, MINUTES, VenueCategory.SCHOOL.name(), VENUE, null, null,
							false))
			.stream()
			.map(BookingFault::field)
			.collect(Collectors.toList());
	}

}
