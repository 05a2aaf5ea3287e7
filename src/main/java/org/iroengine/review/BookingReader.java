package org.iroengine.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.iroengine.calendar.LondonTime;
import org.iroengine.calendar.WrittenDate;

/** Reads a written booking, and notes what cannot be read. */
final class BookingReader {

	private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");

	private static final int SHORTEST = 15;

	private static final int LONGEST = 480;

	private static final int LONGEST_TEXT = 2000;

	/** At which time a review counts that nobody meets for. */
	private static final String MORNING = "09:00";

	private final List<BookingFault> faults = new ArrayList<>();

	private final LocalDate day;

	private final Booking booking;

	BookingReader(WrittenBooking written) {
		Optional<VenueCategory> category = category(written.category());
		boolean meets = category.filter(VenueCategory.WITHOUT_MEETING::equals).isEmpty();
		this.day = day(written.day());
		Optional<LocalTime> time = time(meets ? written.time() : MORNING);
		long minutes = minutes((meets || written.minutes() != null) ? written.minutes() : Long.valueOf(SHORTEST));
		String venue = venue(written.venue(), meets && category.filter(VenueCategory.REMOTE::equals).isEmpty());
		String late = text("lateBecause", written.lateBecause());
		text("awayBecause", written.awayBecause());
		this.booking = this.faults.isEmpty()
				? new Booking(at(this.day, time.orElseThrow()), (int) minutes, category.orElseThrow(), venue, late)
				: null;
	}

	List<BookingFault> faults() {
		return this.faults;
	}

	/** The day; null where it cannot be read. */
	LocalDate day() {
		return this.day;
	}

	/** The booking; null where there are faults. */
	Booking booking() {
		return this.booking;
	}

	private LocalDate day(String written) {
		Optional<LocalDate> read = Optional.ofNullable(written).map(String::strip).flatMap(WrittenDate::read);
		note(read.isEmpty(), "day", "Choose one of the dates offered, or give another as day, month and year.");
		return read.orElse(null);
	}

	private Optional<LocalTime> time(String written) {
		Matcher parts = TIME.matcher((written != null) ? written.strip() : "");
		note(!parts.matches(), "time", "Give the time at which it begins, such as 14:30.");
		return parts.matches()
				? Optional.of(LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
				: Optional.empty();
	}

	private long minutes(Long written) {
		note(written == null || written < SHORTEST || written > LONGEST, "minutes",
				"Say how many minutes it takes, from %d to %d.".formatted(SHORTEST, LONGEST));
		return (written != null) ? written : 0;
	}

	private Optional<VenueCategory> category(String written) {
		Optional<VenueCategory> read = Arrays.stream(VenueCategory.values())
			.filter((one) -> one.name().equals(written))
			.findFirst();
		note(read.isEmpty(), "venueCategory", "Choose what kind of place it is held in.");
		return read;
	}

	private String venue(String written, boolean needed) {
		String venue = text("venue", written);
		note(needed && venue == null, "venue", "Give the address, so that people find the way.");
		return venue;
	}

	private String text(String field, String written) {
		note(written != null && written.length() > LONGEST_TEXT, field,
				"Say it in at most %d characters.".formatted(LONGEST_TEXT));
		return (written == null || written.isBlank()) ? null : written.strip();
	}

	private void note(boolean wrong, String field, String message) {
		if (wrong) {
			this.faults.add(new BookingFault(field, message));
		}
	}

	private static Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(LondonTime.ZONE).toInstant();
	}

}
