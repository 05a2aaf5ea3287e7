package org.iroengine.review.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.engine.TaskForm;
import org.iroengine.review.BookingFault;
import org.iroengine.review.BookingViews;
import org.iroengine.review.Bookings;
import org.iroengine.review.ReviewVariables;
import org.iroengine.review.WrittenBooking;

/** Checks when and where an officer wants to hold a review. */
@Component
class BookReviewForm implements TaskForm {

	/** A date that was offered, or {@value BookingViews#OTHER}. */
	static final String OFFER = "offer";

	static final String DAY = "day";

	static final String TIME = "time";

	static final String MINUTES = "minutes";

	static final String CATEGORY = "venueCategory";

	static final String VENUE = "venue";

	static final String LATE_BECAUSE = "lateBecause";

	static final String AWAY_BECAUSE = "awayBecause";

	static final String WITH_SIBLINGS = "withSiblings";

	private static final Set<String> FIELDS = Set.of(OFFER, DAY, TIME, MINUTES, CATEGORY, VENUE, LATE_BECAUSE,
			AWAY_BECAUSE, WITH_SIBLINGS);

	private final ObjectProvider<Bookings> bookings;

	BookReviewForm(ObjectProvider<Bookings> bookings) {
		this.bookings = bookings;
	}

	@Override
	public String task() {
		return ConveneReview.BOOK;
	}

	@Override
	public Set<String> fields() {
		return FIELDS;
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		List<String> faults = new ArrayList<>();
		texts(values, faults);
		if (faults.isEmpty()) {
			this.bookings.getObject()
				.faults((Long) variables.get(ReviewVariables.MEETING_ID), written(values))
				.stream()
				.map(BookingFault::message)
				.forEach(faults::add);
		}
		return faults;
	}

	/** What was submitted, free of wrong types. */
	static WrittenBooking written(Map<String, Object> values) {
		Object offer = values.get(OFFER);
		boolean other = offer == null || offer.equals(BookingViews.OTHER);
		return new WrittenBooking((String) (other ? values.get(DAY) : offer), (String) values.get(TIME),
				(values.get(MINUTES) instanceof Number minutes) ? Long.valueOf(minutes.longValue()) : null,
				(String) values.get(CATEGORY), (String) values.get(VENUE), (String) values.get(LATE_BECAUSE),
				(String) values.get(AWAY_BECAUSE), Boolean.TRUE.equals(values.get(WITH_SIBLINGS)));
	}

	/** The same for one child, as a form would submit it. */
	static Map<String, Object> values(WrittenBooking written) {
		Map<String, Object> values = new HashMap<>();
		values.put(OFFER, BookingViews.OTHER);
		values.put(DAY, written.day());
		values.put(TIME, written.time());
		values.put(MINUTES, written.minutes());
		values.put(CATEGORY, written.category());
		values.put(VENUE, written.venue());
		values.put(LATE_BECAUSE, written.lateBecause());
		values.put(AWAY_BECAUSE, written.awayBecause());
		values.values().removeIf(Objects::isNull);
		return values;
	}

	private static void texts(Map<String, Object> values, List<String> faults) {
		FIELDS.stream()
			.filter((field) -> !field.equals(MINUTES) && !field.equals(WITH_SIBLINGS))
			.filter((field) -> Objects.nonNull(values.get(field)) && !(values.get(field) instanceof String))
			.forEach((field) -> faults.add("Give '%s' as text.".formatted(field)));
	}

}
