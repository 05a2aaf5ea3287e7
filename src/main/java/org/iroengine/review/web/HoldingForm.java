package org.iroengine.review.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.util.MultiValueMap;

import org.iroengine.calendar.LondonTime;
import org.iroengine.calendar.WrittenDate;
import org.iroengine.review.Attendance;
import org.iroengine.review.Attended;
import org.iroengine.review.CalledOff;
import org.iroengine.review.Chaired;
import org.iroengine.review.ChildSeen;
import org.iroengine.review.Conduct;
import org.iroengine.review.Holding;
import org.iroengine.review.HoldingQuestion;
import org.iroengine.review.MeetingOutcome;
import org.iroengine.review.Participation;
import org.iroengine.review.ReviewLateness;
import org.iroengine.review.SeenWay;
import org.iroengine.review.TakingPart;
import org.iroengine.review.VenueCategory;

/**
 * How a review was held, as it was typed; whatever cannot be read is as if it were left
 * out.
 *
 * @param fields what stands in each field of the page
 */
record HoldingForm(Map<String, String> fields) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	static HoldingForm read(MultiValueMap<String, String> form) {
		return new HoldingForm(form.toSingleValueMap());
	}

	/** Before anything is typed: the booking, and what is recorded already. */
	static HoldingForm of(HoldingQuestion question) {
		Map<String, String> fields = new TreeMap<>();
		Instant starts = question.meeting().startsAt();
		fields.put("date", DAY.format(LondonTime.date(starts)));
		fields.put("time", TIME.format(starts.atZone(LondonTime.ZONE)));
		fields.put("category", question.meeting().booking().category().name());
		Optional.ofNullable(question.seen()).ifPresent((seen) -> {
			fields.put("seen", seen.way().name());
			fields.put("seenOn", (seen.on() != null) ? DAY.format(seen.on()) : "");
			fields.put("seenReason", (seen.reason() != null) ? seen.reason() : "");
		});
		return new HoldingForm(fields);
	}

	/** What stands in a field; an empty text where nothing does. */
	public String text(String field) {
		return this.fields.getOrDefault(field, "").strip();
	}

	/** Whether a field holds a choice. */
	public boolean has(String field, Object choice) {
		return text(field).equals(String.valueOf(choice));
	}

	Holding holding(HoldingQuestion question) {
		MeetingOutcome outcome = choice("outcome", MeetingOutcome.class);
		VenueCategory category = (outcome == MeetingOutcome.WITHOUT_MEETING) ? VenueCategory.WITHOUT_MEETING
				: choice("category", VenueCategory.class);
		return new Holding(question.meeting().id(), outcome, heldAt(), category,
				choice("participation", Participation.class), conduct(), choice("lateness", ReviewLateness.class),
				choice("calledOff", CalledOff.class), written("reason"), false,
				question.around().stream().map(this::attendance).toList());
	}

	/** How the IRO spoke with the child; null where nothing is chosen. */
	ChildSeen seen() {
		SeenWay way = choice("seen", SeenWay.class);
		if (way == null) {
			return null;
		}
		LocalDate on = way.hasDay() ? day("seenOn").orElse(null) : null;
		return new ChildSeen(way, on, written("seenReason"));
	}

	private Conduct conduct() {
		return new Conduct(answer("advocacy"), answer("permanence"), answer("section20"),
				choice("chaired", Chaired.class), has("who", "yes"), has("where", "yes"), has("when", "yes"));
	}

	private Attendance attendance(Attendance one) {
		return new Attendance(one.participantId(), one.role(), one.name(),
				choice("attended-" + one.participantId(), Attended.class),
				one.isParent() ? choice("takingPart-" + one.participantId(), TakingPart.class) : null);
	}

	private Instant heldAt() {
		try {
			LocalTime time = LocalTime.parse(text("time"), TIME);
			return day("date").map((day) -> day.atTime(time).atZone(LondonTime.ZONE).toInstant()).orElse(null);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private Optional<LocalDate> day(String field) {
		return WrittenDate.read(text(field));
	}

	private Boolean answer(String field) {
		return List.of("yes", "no").contains(text(field)) ? Boolean.valueOf(has(field, "yes")) : null;
	}

	private String written(String field) {
		return text(field).isEmpty() ? null : text(field);
	}

	private <E extends Enum<E>> E choice(String field, Class<E> choices) {
		for (E choice : choices.getEnumConstants()) {
			if (has(field, choice.name())) {
				return choice;
			}
		}
		return null;
	}

}
